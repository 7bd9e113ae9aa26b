/** A piece of a text: an identifier, or the words between two. */
export type TextPiece = { readonly text: string; readonly isId: boolean };

/** Words of small letters, digits and hyphens: what identifiers of the record are made of. */
const WORD = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

/** What in a text may be the identifier of a source, each once. */
export function possibleIds(text: string): string[] {
  return [...new Set(text.match(WORD))];
}

/** A text cut at the identifiers that it names. */
export function piecesOf(text: string, ids: ReadonlySet<string>): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!ids.has(word)) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), isId: false });
    pieces.push({ text: word, isId: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isId: false });
  return pieces;
}
