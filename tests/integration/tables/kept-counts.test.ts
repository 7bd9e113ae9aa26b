import { afterAll, beforeAll, expect, test } from 'vitest';
import { countFacets } from '@/db/queries/sets/count-facets';
import { countedKeys } from '@/lib/tables/definition';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { viewOf } from './record-lines';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const CASES: readonly (readonly [SetName, string])[] = [
  ['outcomes', ''],
  ['outcomes', 'side=SG'],
  ['observations', 'theme=trade'],
  ['points', ''],
  ['metrics', ''],
  ['sources', 'tier=press'],
  ['organisations', ''],
];

test.each(CASES)('%s?%s: what the import counted is read, and is what the rows say', async (name, query) => {
  const ask = () =>
    countFacets(database.db, name, {
      releaseId: 1,
      view: viewOf(name, query),
      keys: countedKeys(DEFINITIONS[name]),
      limit: 10_000,
    });
  const kept = await ask();
  await database.client`update facet_counts set count = count + 1000`;
  const raised = await ask();
  expect(raised).not.toEqual(kept);
  await database.client`update facet_counts set count = count - 1000`;
  await database.client`create table put_aside as select * from facet_counts`;
  await database.client`delete from facet_counts`;
  const counted = await ask();
  await database.client`insert into facet_counts select * from put_aside`;
  await database.client`drop table put_aside`;
  expect(counted).toEqual(kept);
});
