/** Compares texts by their characters' codes: the same everywhere, whatever the reader's language. */
export function compareText(a: string, b: string): number {
  return compare(a, b);
}

/** Compares numbers, infinities too. */
export function compareNumbers(a: number, b: number): number {
  return compare(a, b);
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
