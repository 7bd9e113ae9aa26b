/** With the hyphen behind it, which joins it to the next word. */
const NOT_ASCII = /[^\x20-\x7e]+-?/g;

type Parts = {
  /** The set's public name, ASCII. */
  readonly name: string;
  /** The set's name in the reader's language. */
  readonly label: string;
  /** What tells its view from others of the set (`viewName`); empty or left out: none is told. */
  readonly view?: string;
  readonly releaseId: number;
  /** The day the release was made. */
  readonly day: string;
  readonly extension: string;
  /** True for what a browser shows where it is asked for, and keeps under this name when the reader saves it. */
  readonly isShown?: boolean;
};

/**
 * The header that names a file: set, view, release and day. `filename*` (RFC 6266, RFC 8187) carries the name in the reader's
 * language; `filename` is for what cannot read it.
 */
export function contentDisposition({
  name,
  label,
  view = '',
  releaseId,
  day,
  extension,
  isShown = false,
}: Parts): string {
  const tail = `release-${releaseId}-${day}.${extension}`;
  const kind = isShown ? 'inline' : 'attachment';
  const plain = joined(name, view.replace(NOT_ASCII, ''), tail);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encodeExtended(joined(label, view, tail))}`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('-');
}

/** RFC 8187 allows fewer characters bare than `encodeURIComponent` leaves. */
function encodeExtended(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
