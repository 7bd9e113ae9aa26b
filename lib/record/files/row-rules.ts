import type { Finding } from './record-file';

/**
 * The finding where some but not all of the cells are filled; null where all or none are, or where one is wrong by itself
 * (undefined). It is shown at the first blank cell.
 */
export function allOrNone(cells: Readonly<Record<string, unknown>>): Finding | null {
  const entries = Object.entries(cells);
  if (entries.some(([, value]) => value === undefined)) return null;
  const blank = entries.filter(([, value]) => value === null);
  const [first] = blank;
  if (first === undefined || blank.length === entries.length) return null;
  const names = entries.map(([column]) => column).join(', ');
  return { column: first[0], message: `must not be blank: of ${names} all are filled or none` };
}
