import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { parseView } from '@/lib/tables/parse-view';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';

export type Line = Readonly<Record<string, string>>;

/** The record as its files have it: what the database answers is counted from them a second time, by other means. */
export function lines(name: string, folder = 'data'): Line[] {
  return parse(readFileSync(`${folder}/${name}.csv`), { columns: true });
}

/** The values of a table's column by outcome. */
export function ofOutcome(table: readonly Line[], column: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of table) {
    const id = line['outcome_id'] ?? '';
    found.set(id, (found.get(id) ?? new Set()).add(line[column] ?? ''));
  }
  return found;
}

/** The view of a sound address, a whole set in one page. */
export function viewOf(name: SetName, query: string): View {
  const { view, problems } = parseView(DEFINITIONS[name], new URLSearchParams(query), { surface: 'api' });
  expect(problems).toEqual([]);
  return { ...view, limit: 1000 };
}
