import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseOver } from '@/db/database';
import { countFacets } from '@/db/queries/sets/count-facets';
import { listHistograms } from '@/db/queries/sets/list-histograms';
import { listRows } from '@/db/queries/sets/list-rows';
import type { SetName } from '@/lib/tables/sets';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { viewOf } from './record-lines';

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
