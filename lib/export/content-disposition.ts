type Parts = {
  /** The set's public name, ASCII. */
  readonly name: string;
  /** The set's name in the reader's language. */
  readonly label: string;
  readonly releaseId: number;
  /** The day the release was made. */
  readonly day: string;
  readonly extension: string;
  /** True for what a browser shows where it is asked for, and keeps under this name when the reader saves it. */
  readonly isShown?: boolean;
};

/**
 * The header that names a file: set, release and day. `filename*` (RFC 6266, RFC 8187) carries the name in the reader's
 * language; `filename` is for what cannot read it.
 */
export function contentDisposition({ name, label, releaseId, day, extension, isShown = false }: Parts): string {
  const tail = `release-${releaseId}-${day}.${extension}`;
  const kind = isShown ? 'inline' : 'attachment';
  return `${kind}; filename="${name}-${tail}"; filename*=UTF-8''${encodeExtended(`${label}-${tail}`)}`;
}

/** RFC 8187 allows fewer characters bare than `encodeURIComponent` leaves. */
function encodeExtended(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
