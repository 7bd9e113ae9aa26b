import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOutcomeFacets } from '@/db/queries/outcomes/list-outcome-facets';
import { countRows } from '@/db/queries/sets/count-rows';
import { listRows } from '@/db/queries/sets/list-rows';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { parseView } from '@/lib/tables/parse-view';
import { createTestDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

type Line = Record<string, string>;

/** The record as its files have it: what the database answers is counted here a second time, by other means. */
function lines(name: string): Line[] {
  return parse(readFileSync(`data/${name}.csv`), { columns: true });
}
const outcomes = lines('outcomes');
const parties = lines('outcome_parties');
const places = lines('outcome_places');

function ofOutcome(table: Line[], column: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of table) {
    const id = line['outcome_id'] ?? '';
    found.set(id, (found.get(id) ?? new Set()).add(line[column] ?? ''));
  }
  return found;
}
const sides = ofOutcome(parties, 'side');
const organisations = ofOutcome(parties, 'organisation_id');
const placeIds = ofOutcome(places, 'place_id');

function valuesOf(line: Line, key: string): string[] {
  const id = line['id'] ?? '';
  if (key === 'year') return line['announced_on'] ? [line['announced_on'].slice(0, 4)] : [];
  if (key === 'side') return [...(sides.get(id) ?? [])];
  if (key === 'organisation') return [...(organisations.get(id) ?? [])];
  if (key === 'place') return [...(placeIds.get(id) ?? [])];
  return [line[key] ?? ''];
}

function viewOf(query: string) {
  const { view, problems } = parseView(OUTCOMES, new URLSearchParams(query), { surface: 'api' });
  expect(problems).toEqual([]);
  return { ...view, limit: 1000 };
}

async function idsOf(query: string): Promise<string[]> {
  const { rows } = await listRows(database.db, 'outcomes', { releaseId: 1, view: viewOf(query), cursor: null });
  return rows.map((row) => String(row['id'])).sort();
}

function idsWhere(test: (line: Line) => boolean): string[] {
  return outcomes
    .filter(test)
    .map((line) => line['id'] ?? '')
    .sort();
}

const has =
  (key: string, ...terms: string[]) =>
  (line: Line) =>
    valuesOf(line, key).some((one) => terms.includes(one));

describe('OR within a column, AND across', () => {
  test.each<[string, (line: Line) => boolean]>([
    ['theme=financing', has('theme', 'financing')],
    ['theme=financing,trade', has('theme', 'financing', 'trade')],
    [
      'theme=financing&kind=financing_deal',
      (line) => has('theme', 'financing')(line) && has('kind', 'financing_deal')(line),
    ],
    ['status=signed&programme_id=cci', (line) => has('status', 'signed')(line) && has('programme_id', 'cci')(line)],
    ['year=2019', has('year', '2019')],
    ['year=2016..2018,2024', has('year', '2016', '2017', '2018', '2024')],
    ['side=SG', has('side', 'SG')],
    ['side=SG,CN', has('side', 'SG', 'CN')],
    ['organisation=chongqing-municipal-government', has('organisation', 'chongqing-municipal-government')],
    [
      'place=singapore,chongqing&side=SG',
      (line) => has('place', 'singapore', 'chongqing')(line) && has('side', 'SG')(line),
    ],
    ['currency=USD&amount=1000000000..', (line) => line['currency'] === 'USD' && Number(line['amount']) >= 1e9],
    ['amount=..0', () => false],
    ['title_en=bank', (line) => /bank/i.test(line['title_en'] ?? '')],
    ['id=tec-mou-2015', has('id', 'tec-mou-2015')],
  ])('%s', async (query, test_) => {
    const expected = idsWhere(test_);
    expect(await idsOf(query)).toEqual(expected);
    expect(await countRows(database.db, 'outcomes', { releaseId: 1, view: viewOf(query) })).toBe(expected.length);
  });
});

describe('dates match where some day they can mean lies in the range', () => {
  /** First and last day a partial date can mean; the 31st is enough for comparing texts. */
  const first = (date: string) => `${date}-01-01`.slice(0, 10);
  const last = (date: string) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

  test.each([
    ['announced_on=2016-02', '2016-02-01', '2016-02-31'],
    ['announced_on=2016-02-10', '2016-02-10', '2016-02-10'],
    ['announced_on=2020..2022', '2020-01-01', '2022-12-31'],
    ['announced_on=2024-06..', '2024-06-01', '9999-12-31'],
    ['announced_on=..2015', '0000-01-01', '2015-12-31'],
  ])('%s', async (query, from, to) => {
    const expected = idsWhere(({ announced_on: date = '' }) => date !== '' && first(date) <= to && last(date) >= from);
    expect(expected.length).toBeGreaterThan(0);
    expect(await idsOf(query)).toEqual(expected);
  });

  test('an outcome of "2016" may be of February 2016', async () => {
    expect(await idsOf('announced_on=2016-02')).toContain('dbs-mou-2016');
  });
});

describe('search', () => {
  test('every word must occur, in any order and either language', async () => {
    const both = await idsOf('q=raffles hospital');
    expect(both.length).toBeGreaterThan(0);
    expect(await idsOf('q=HOSPITAL raffles')).toEqual(both);
    expect((await idsOf('q=hospital')).length).toBeGreaterThan(both.length);
    expect((await idsOf('q=莱佛士')).length).toBeGreaterThan(0);
    expect(await idsOf('q=raffles zzzzqq')).toEqual([]);
  });

  test.each(['%', '_', '\\', '%%', 'a%', '_a'])('%j stands for itself', async (q) => {
    const rows = await database.client<{ id: string }[]>`
      select id from outcomes where release_id = 1 and position(${q} in search_text) > 0 order by id collate "C"`;
    expect(await idsOf(`q=${encodeURIComponent(q)}`)).toEqual(rows.map(({ id }) => id).sort());
    expect(rows.length).toBeLessThan(outcomes.length);
  });
});

describe('facet counts', () => {
  test.each([
    ['', () => true],
    ['theme=financing', has('theme', 'financing')],
    ['theme=financing&side=SG', (line: Line) => has('theme', 'financing')(line) && has('side', 'SG')(line)],
  ])('of %j: each choice shows as many rows as it says, under all other filters but its own', async (query, meets) => {
    const facets = await listOutcomeFacets(database.db, { releaseId: 1, view: viewOf(query) });
    for (const { key, counts } of facets) {
      const others = [...new URLSearchParams(query)].filter(([name]) => name !== key);
      const base =
        others.length === 0 ? () => true : (line: Line) => others.every(([name, term]) => has(name, term)(line));
      const rows = outcomes.filter(query.includes(key) ? base : meets);
      const expected = new Map<string, number>();
      for (const value of rows.flatMap((line) => valuesOf(line, key))) {
        expected.set(value, (expected.get(value) ?? 0) + 1);
      }
      expect([key, new Map(counts.map(({ value, count }) => [value, count]))]).toEqual([key, expected]);
      expect(counts.map(({ count }) => count)).toEqual(counts.map(({ count }) => count).sort((a, b) => b - a));
    }
  });
});
