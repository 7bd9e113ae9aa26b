import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getCoverage } from '@/db/queries/discovery/get-coverage';
import { listNewOutcomes } from '@/db/queries/discovery/list-new-outcomes';
import { countPageIds, listPageIds, PAGED } from '@/db/queries/discovery/list-page-ids';
import { listReleases } from '@/db/queries/discovery/list-releases';
import { createTestDatabase, type TestDatabase } from '../../support/database';

/** The record as its files have it, read by other means. */
function lines(name: string): Record<string, string>[] {
  return parse(readFileSync(`data/${name}.csv`), { columns: true, bom: true });
}

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const releaseId = 1;

describe('what has a page', () => {
  const expected = PAGED.flatMap((kind) => lines(kind).map((line) => `${kind} ${line['id']}`));

  test('every row of the six files, once', async () => {
    const found = await listPageIds(database.db, { releaseId, limit: 100_000, offset: 0 });
    expect(found.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(expected.sort());
    expect(await countPageIds(database.db, { releaseId })).toBe(expected.length);
  });

  test('read in parts, nothing is left out and nothing comes twice', async () => {
    const parts = await Promise.all(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((place) =>
        listPageIds(database.db, { releaseId, limit: 150, offset: place * 150 }),
      ),
    );
    expect(
      parts
        .flat()
        .map(({ kind, id }) => `${kind} ${id}`)
        .sort(),
    ).toEqual(expected.sort());
  });
});

describe('news', () => {
  test('the release, with how many rows each file had', async () => {
    const [release, ...more] = await listReleases(database.db, { upTo: releaseId, count: 20 });
    expect(more).toEqual([]);
    expect(release?.rowCounts).toMatchObject({
      observations: lines('observations').length,
      relations: lines('relations').length,
      outcomes: lines('outcomes').length,
      sources: lines('sources').length,
    });
  });

  test('of one release all outcomes are new, those announced last first and those without a date last', async () => {
    const found = await listNewOutcomes(database.db, { releaseId, count: 1_000 });
    expect(found).toHaveLength(lines('outcomes').length);
    const dated = found.map(({ announcedOn }) => announcedOn !== null);
    expect(dated.lastIndexOf(true)).toBeLessThan(dated.includes(false) ? dated.indexOf(false) : dated.length);
    const days = lines('outcomes').map((line) => line['announced_on'] ?? '');
    const latest = days.sort().at(-1) ?? '';
    expect(found[0]?.announcedOn?.slice(0, 4)).toBe(latest.slice(0, 4));
  });
});

test('the countries of its places, China first; the time begins with the first year stated', async () => {
  const { from, to, countries } = await getCoverage(database.db, { releaseId });
  expect([...countries].sort()).toEqual(
    [...new Set(lines('places').map((line) => line['country'] ?? ''))].filter((code) => code !== '').sort(),
  );
  expect(countries[0]).toBe('CN');
  const stated = [
    ...lines('observations').map((line) => (line['period'] || line['as_of']) ?? ''),
    ...lines('outcomes').map((line) => line['announced_on'] ?? ''),
  ].filter((text) => text !== '');
  expect(from?.slice(0, 4)).toBe(stated.map((text) => text.slice(0, 4)).sort()[0]);
  const ends = stated.map((text) => (text.split('/').at(-1) ?? '').slice(0, 4)).sort();
  expect(to?.slice(0, 4)).toBe(ends.at(-1));
});
