import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseOver } from '@/db/database';
import { getRow } from '@/db/queries/sets/get-row';
import { listRows } from '@/db/queries/sets/list-rows';
import { resolveView } from '@/db/queries/sets/resolve-view';
import { parseView } from '@/lib/tables/parse-view';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { lines } from './record-lines';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

function resolved(name: SetName, query: string, db = database.db) {
  const parsed = parseView(DEFINITIONS[name], new URLSearchParams(query), { surface: 'page' });
  return resolveView(db, name, { releaseId: 1, parsed });
}

describe('what a release does not have leaves the view and is named', () => {
  test.each<[SetName, string, string, string]>([
    ['outcomes', 'organisation=nobody', 'organisation', 'unknown_value'],
    ['outcomes', 'open=nobody', 'open', 'unknown_value'],
    ['observations', 'open=661', 'open', 'unknown_value'],
    ['observations', 'open=0', 'open', 'unknown_value'],
    ['observations', 'open=99999999999', 'open', 'unknown_value'],
    ['observations', 'metric=nothing', 'metric', 'unknown_value'],
    ['observations', 'metric=(empty)', 'metric', 'unknown_value'],
    ['outcomes', 'programme_id=(filled)', 'programme_id', 'unknown_value'],
    ['sources', 'language=zz', 'language', 'unknown_value'],
    ['sources', 'language=zh,tlh', 'language', 'unknown_value'],
    ['organisations', 'country=zz', 'country', 'unknown_value'],
    ['organisations', 'country=(empty)', 'country', 'unknown_value'],
    ['outcomes', 'start=280', 'start', 'out_of_range'],
    ['outcomes', 'start=2147483647', 'start', 'out_of_range'],
    ['outcomes', 'theme=trade&q=zzzzqq&start=2', 'start', 'out_of_range'],
  ])('%s?%s: %s is %s', async (name, query, parameter, code) => {
    const { problems } = await resolved(name, query);
    expect(problems.map((one) => [one.parameter, one.code])).toEqual([[parameter, code]]);
  });

  test('what is there stays, and terms for rows with and without are no identifiers', async () => {
    const sound = 'organisation=(empty),raffles-medical-group&place=(filled)&open=tec-mou-2015&start=2';
    const { view, problems } = await resolved('outcomes', sound.replace('start=2', 'limit=5'));
    expect(problems).toEqual([]);
    expect(view.filters.map(({ terms }) => terms)).toEqual([['(empty)', 'raffles-medical-group'], ['(filled)']]);
    expect(view.open).toBe('tec-mou-2015');
    expect((await resolved('observations', 'open=660')).view.open).toBe('660');
  });

  test('a code of a list that the record has stays beside one that it has not', async () => {
    const { view } = await resolved('organisations', 'country=SG,zz');
    expect(view.filters).toEqual([{ key: 'country', terms: ['SG'] }]);
  });

  test('279 outcomes by 50: a start beyond them is that of the last page, 251; by 279 it is the first', async () => {
    expect((await resolved('outcomes', 'start=5000')).view.start).toBe(251);
    expect((await resolved('outcomes', 'start=5000&limit=279')).view.start).toBeNull();
    expect((await resolved('outcomes', 'start=279')).view.start).toBe(279);
  });
});

test('all identifiers of a view and its open row are one question', async () => {
  const statements: string[] = [];
  const client = postgres(database.url, { max: 1, fetch_types: false, debug: (_, text) => statements.push(text) });
  try {
    const query = 'programme_id=cci,atlantis&organisation=nobody&place=singapore&currency=CNY&open=tec-mou-2015';
    const { problems } = await resolved('outcomes', query, databaseOver(client));
    expect(problems.map(({ parameter }) => parameter)).toEqual(['programme_id', 'organisation']);
    expect(statements).toHaveLength(1);
  } finally {
    await client.end();
  }
});

describe('a page that starts at a row', () => {
  const pageAt = async (start: number | null, limit = 7) => {
    const { view } = await resolved('outcomes', `sort=title_en.asc&limit=${limit}`);
    return listRows(database.db, 'outcomes', { releaseId: 1, view: { ...view, start }, cursor: null });
  };

  test('row 101 is the 101st, pages go on from it both ways', async () => {
    const whole = await pageAt(null, 279);
    const page = await pageAt(101);
    expect([page.start, page.ids]).toEqual([100, whole.ids.slice(100, 107)]);
    const { view } = await resolved('outcomes', 'sort=title_en.asc&limit=7');
    const after = await listRows(database.db, 'outcomes', { releaseId: 1, view, cursor: page.next });
    expect([after.start, after.ids]).toEqual([107, whole.ids.slice(107, 114)]);
    const before = await listRows(database.db, 'outcomes', { releaseId: 1, view, cursor: page.previous });
    expect([before.start, before.ids]).toEqual([93, whole.ids.slice(93, 100)]);
  });

  test.each([
    [601, 10, 600, 610, true],
    [651, 50, 650, 660, false],
    [654, 7, 653, 660, false],
  ])(
    'row %i of 660 observations by %i, counted from the end: rows %i to %i',
    async (first, limit, from, to, hasNext) => {
      const asked: unknown[] = [];
      const debug = (_: number, _text: string, values: unknown[]) => asked.push(...values.map(String));
      const client = postgres(database.url, { max: 1, fetch_types: false, debug });
      try {
        const { view } = await resolved('observations', 'sort=value.desc');
        const whole = await listRows(database.db, 'observations', {
          releaseId: 1,
          view: { ...view, limit: 1000 },
          cursor: null,
        });
        const start = { ...view, limit, start: first };
        const page = await listRows(databaseOver(client), 'observations', { releaseId: 1, view: start, cursor: null });
        expect([page.start, page.ids]).toEqual([from, whole.ids.slice(from, to)]);
        expect(page.next !== null).toBe(hasNext);
        expect(asked).toContain(String(660 - to));
        expect(asked).not.toContain(String(from));
        const input = { releaseId: 1, view: { ...view, limit }, cursor: page.previous };
        const earlier = await listRows(database.db, 'observations', input);
        expect([earlier.start, earlier.ids]).toEqual([from - limit, whole.ids.slice(from - limit, from)]);
      } finally {
        await client.end();
      }
    },
  );

  test('the last row is a page of one, with none after', async () => {
    const page = await pageAt(279);
    expect([page.start, page.ids.length, page.next]).toEqual([278, 1, null]);
  });
});

describe('one row by its name', () => {
  test.each<[SetName, string, string, unknown]>([
    ['outcomes', 'tec-mou-2015', 'id', 'tec-mou-2015'],
    ['sources', lines('sources')[0]?.['id'] ?? '', 'title', lines('sources')[0]?.['title']],
    ['observations', '660', 'metric_id', lines('observations')[659]?.['metric_id']],
    ['points', '1', 'start_date', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)],
    ['organisations', 'raffles-medical-group', 'country', 'SG'],
    ['metrics', lines('metrics')[0]?.['id'] ?? '', 'unit', lines('metrics')[0]?.['unit']],
  ])('%s %s', async (name, id, key, expected) => {
    const row = await getRow(database.db, name, { releaseId: 1, id, lang: 'en' });
    expect(row?.[key]).toEqual(expected);
    expect(Object.keys(row ?? {})).toEqual(DEFINITIONS[name].columns.map((column) => column.key));
    expect(await getRow(database.db, name, { releaseId: 2, id, lang: 'en' })).toBeNull();
  });
});
