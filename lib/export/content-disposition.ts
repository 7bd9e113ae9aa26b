type Parts = {
  /** The set's public name, ASCII. */
  readonly name: string;
  /** The set's name in the reader's language. */
  readonly label: string;
  readonly releaseId: number;
  /** The day the release was made. */
  readonly day: string;
  readonly extension: string;
};

/**
 * The header that names a file: set, release and day. `filename*` (RFC 6266, RFC 8187) carries the name in the reader's
 * language; `filename` is for what cannot read it.
 */
export function contentDisposition({ name, label, releaseId, day, extension }: Parts): string {
  const tail = `release-${releaseId}-${day}.${extension}`;
  return `attachment; filename="${name}-${tail}"; filename*=UTF-8''${encodeExtended(`${label}-${tail}`)}`;
}

/** RFC 8187 allows fewer characters bare than `encodeURIComponent` leaves. */
function encodeExtended(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
