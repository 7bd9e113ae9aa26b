/** The cells of a record; or the cell, from 0, whose quote is not closed yet, or stands where RFC 4180 allows none. */
export type ParsedRecord = readonly string[] | { readonly kind: 'open' | 'stray'; readonly cell: number };

/** Reads a text as one record of CSV: without the line break that ends it, with those inside its cells. */
export function parseCsvRecord(text: string): ParsedRecord {
  if (!text.includes('"')) return text.split(',');
  const cells: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? closingQuote(text, at + 1) : endOfCell(text, at);
    if (end === null) return { kind: 'open', cell: cells.length };
    const cell = text.slice(isQuoted ? at + 1 : at, end);
    const next = isQuoted ? end + 1 : end;
    if (isQuoted ? next < text.length && text[next] !== ',' : cell.includes('"')) {
      return { kind: 'stray', cell: cells.length };
    }
    cells.push(isQuoted ? cell.replaceAll('""', '"') : cell);
    at = next + 1;
  }
  return cells;
}

function endOfCell(text: string, from: number): number {
  const comma = text.indexOf(',', from);
  return comma === -1 ? text.length : comma;
}

/** The first quote that is not one of two. */
function closingQuote(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return null;
}
