import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseOver } from '@/db/database';
import { countFacets } from '@/db/queries/sets/count-facets';
import { listHistograms } from '@/db/queries/sets/list-histograms';
import { listRows } from '@/db/queries/sets/list-rows';
import type { SetName } from '@/lib/tables/sets';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { lines, viewOf } from './record-lines';

/** An aggregate of another table as the value of one row. */
const PER_ROW = /\(select (count|min|max)\([^()]*\)(::integer)? from/;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const SETS: readonly (readonly [SetName, string])[] = [
  ['sources', 'observation_count'],
  ['metrics', 'point_count'],
  ['organisations', 'outcome_count'],
];

describe('what is counted over other tables is counted once where all rows are looked at', () => {
  test.each(SETS)('%s: ranges, facets and orders by %s ask nothing anew for each row', async (name, key) => {
    const statements: string[] = [];
    const client = postgres(database.url, { max: 1, fetch_types: false, debug: (_, text) => statements.push(text) });
    try {
      const db = databaseOver(client);
      await listHistograms(db, name, { releaseId: 1, view: viewOf(name, '') });
      await countFacets(db, name, { releaseId: 1, view: viewOf(name, `${key}=1..`) });
      const view = viewOf(name, `sort=${key}.desc`);
      await listRows(db, name, { releaseId: 1, view: { ...view, limit: 10 }, cursor: null });
      expect(statements.length).toBeGreaterThanOrEqual(3);
      expect(statements.filter((text) => PER_ROW.test(text))).toEqual([]);
    } finally {
      await client.end();
    }
  });

  test.each(SETS)('%s, ordered by %s: a row says the same, counted with all others or alone', async (name, key) => {
    const of = (query: string) =>
      listRows(database.db, name, { releaseId: 1, view: viewOf(name, query), cursor: null }).then(
        ({ rows }) => new Map(rows.map((row) => [row['id'], row])),
      );
    const alone = await of('sort=id.asc');
    expect(alone.size).toBeGreaterThan(0);
    expect(await of(`sort=${key}.asc`)).toEqual(alone);
  });
});

test('the first and last outcome of each organisation are dated as stated, and found by the days they can mean', async () => {
  const dateOf = new Map(lines('outcomes').map((line) => [line['id'], line['announced_on'] ?? '']));
  const dates = new Map<string, string[]>();
  for (const { organisation_id: id = '', outcome_id: outcome } of lines('outcome_parties')) {
    dates.set(id, [...(dates.get(id) ?? []), dateOf.get(outcome) ?? ''].filter((date) => date !== '').sort());
  }
  const of = (query: string) =>
    listRows(database.db, 'organisations', { releaseId: 1, view: viewOf('organisations', query), cursor: null });
  const { rows } = await of('');
  expect(rows.length).toBe(dates.size);
  for (const row of rows) {
    const own = dates.get(String(row['id'])) ?? [];
    expect([row['first_date'], row['last_date']], String(row['id'])).toEqual([own[0] ?? null, own.at(-1) ?? null]);
  }
  expect(dates.get('vibrant-group')).toEqual(['2016']);
  const within = async (range: string) => (await of(`first_date=${range}`)).rows.map((row) => row['id']);
  expect(await within('2016..2016')).toContain('vibrant-group');
  expect(await within('2017..2017')).not.toContain('vibrant-group');
});
