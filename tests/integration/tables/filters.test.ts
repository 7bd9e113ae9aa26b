import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countRows } from '@/db/queries/sets/count-rows';
import { listRows } from '@/db/queries/sets/list-rows';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { type Line, lines, ofOutcome, viewOf as viewOfSet } from './record-lines';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const outcomes = lines('outcomes');
const parties = lines('outcome_parties');
const places = lines('outcome_places');

const sides = ofOutcome(parties, 'side');
const organisations = ofOutcome(parties, 'organisation_id');
const placeIds = ofOutcome(places, 'place_id');
const undated = new Set(lines('sources').flatMap((line) => (line['published_on'] === '' ? [line['id'] ?? ''] : [])));

function valuesOf(line: Line, key: string): string[] {
  const id = line['id'] ?? '';
  if (key === 'year') return line['announced_on'] ? [line['announced_on'].slice(0, 4)] : [];
  if (key === 'side') return [...(sides.get(id) ?? [])];
  if (key === 'organisation') return [...(organisations.get(id) ?? [])];
  if (key === 'place') return [...(placeIds.get(id) ?? [])];
  return [line[key] ?? ''];
}

function viewOf(query: string) {
  return viewOfSet('outcomes', query);
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

describe('rows without a value, and with any', () => {
  const without = (key: string) => (line: Line) => valuesOf(line, key).every((value) => value === '');
  test.each<[string, number, (line: Line) => boolean]>([
    ['announced_on=(empty)', 23, without('announced_on')],
    ['year=(empty)', 23, without('announced_on')],
    ['amount=(empty)', 247, without('amount')],
    ['amount=(filled)', 32, (line) => !without('amount')(line)],
    ['amount_qualifier=(empty),about', 252, (line) => without('amount')(line) || line['amount_qualifier'] === 'about'],
    ['currency=(empty),SGD', 248, (line) => without('currency')(line) || line['currency'] === 'SGD'],
    ['organisation=(empty)', 22, without('organisation')],
    ['organisation=(filled)', 257, (line) => !without('organisation')(line)],
    ['place=(empty)', 2, without('place')],
    ['published_on=(empty)', 11, (line) => undated.has(line['source_id'] ?? '')],
  ])('%s: %i outcomes', async (query, count, test_) => {
    const expected = idsWhere(test_);
    expect(expected).toHaveLength(count);
    expect(await idsOf(query)).toEqual(expected);
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

  test('the place in the source is searched, and so are note, titles, source, publisher and parties', async () => {
    const line = outcomes.find(({ locator = '' }) => locator.length > 12);
    const source = lines('sources').find(({ id }) => id === line?.['source_id']);
    const party = lines('organisations').find(({ id }) => organisations.get(line?.['id'] ?? '')?.has(id ?? ''));
    const texts = [line?.['locator'], line?.['note'], line?.['title_zh'], source?.['title'], source?.['publisher']];
    for (const text of [...texts, party?.['name_en'], party?.['name_zh']]) {
      if (text) expect(await idsOf(`q=${encodeURIComponent(text)}`)).toContain(line?.['id']);
    }
    expect(line?.['locator']).toMatch(/./);
  });

  test.each(['%', '_', '\\', '%%', 'a%', '_a'])('%j stands for itself', async (q) => {
    const rows = await database.client<{ id: string }[]>`
      select id from outcomes where release_id = 1 and position(${q} in search_text) > 0 order by id collate "C"`;
    expect(await idsOf(`q=${encodeURIComponent(q)}`)).toEqual(rows.map(({ id }) => id).sort());
    expect(rows.length).toBeLessThan(outcomes.length);
  });
});
