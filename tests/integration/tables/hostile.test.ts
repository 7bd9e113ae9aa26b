import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerJson } from '@/app/api/_respond/answer-json';
import { countFacets } from '@/db/queries/sets/count-facets';
import { getRow } from '@/db/queries/sets/get-row';
import { FILE_FORMATS } from '@/lib/export/file-formats';
import { type Field, fieldOf } from '@/lib/tables/definition';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { defaultView } from '@/lib/tables/view';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { askFile } from '../../support/files';
import { HOSTILE } from '../../support/hostile';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const NAMES: readonly SetName[] = ['outcomes', 'points', 'observations', 'metrics', 'sources', 'organisations'];

function ask(name: SetName, query: Record<string, string> | string): Promise<Response> {
  const request = new Request(`http://localhost/api/v1/${name}?${new URLSearchParams(query)}`);
  return answerJson(name, request, () => database.db);
}

async function problemOf(response: Response): Promise<{ status: number; parameter?: string }> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  return response.json();
}

async function expectSound(asked: Promise<Response>, key: string, value: string): Promise<void> {
  const response = await asked;
  if (response.status === 400) expect((await problemOf(response)).parameter).toBe(key);
  else {
    expect([value, response.status]).toEqual([value, 200]);
    // A file that is not taken keeps its turn; one that breaks fails here.
    await response.arrayBuffer();
  }
}

/** Files of all formats in turns, one by one: more at once than there are turns for are told to come again. */
async function expectSoundFiles(name: SetName, key: string, from: number): Promise<void> {
  for (const [index, value] of HOSTILE.entries()) {
    const format = FILE_FORMATS[(from + index) % FILE_FORMATS.length];
    const query = new URLSearchParams({
      columns: DEFINITIONS[name].tieBreaker.kind === 'id' ? 'id' : 'value',
      [key]: value,
    });
    await expectSound(askFile(database, `${name}.${format}?${query}`), key, value);
  }
}

async function tableCount(): Promise<number> {
  const [row] = await database.client`select count(*)::int as count from outcomes`;
  return Number(row?.['count']);
}

const KEYS = NAMES.flatMap((name) =>
  [...DEFINITIONS[name].columns, ...DEFINITIONS[name].filters].map(({ key }) => ({ name, key })),
);

describe('hostile values of every filter: rows or a 400 that names it, never a fault, and the tables stand', () => {
  test.each(KEYS)('$name?$key=…', async ({ name, key }) => {
    await Promise.all(HOSTILE.map((value) => expectSound(ask(name, { [key]: value, limit: '1' }), key, value)));
    expect(await tableCount()).toBe(279);
  });

  // COPY takes no parameters: the values of a file's filters reach the database another way than those of a page.
  test.each(KEYS.map((one, from) => ({ ...one, from })))('files of $name?$key=…', async ({ name, key, from }) => {
    await expectSoundFiles(name, key, from);
    expect(await tableCount()).toBe(279);
  });

  const SHARED = ['q', 'sort', 'columns', 'limit', 'match', 'start', 'cursor', 'names', 'bom', 'lang'];
  test.each(NAMES.flatMap((name) => SHARED.map((key) => ({ name, key }))))('$name?$key=…', async ({ name, key }) => {
    await Promise.all(HOSTILE.map((value) => expectSound(ask(name, { [key]: value, limit: '1' }), key, value)));
    expect(await tableCount()).toBe(279);
  });

  test.each(NAMES.flatMap((name) => SHARED.map((key, from) => ({ name, key, from }))))(
    'files of $name?$key=…',
    async ({ name, key, from }) => {
      await expectSoundFiles(name, key, from);
      expect(await tableCount()).toBe(279);
    },
  );

  test.each(NAMES)('what is looked for in a facet of %s, and the name of a row', async (name) => {
    const { facets } = DEFINITIONS[name];
    const view = defaultView(DEFINITIONS[name], 'page');
    for (const text of HOSTILE.filter((value) => !value.includes('\0'))) {
      const [key = ''] = facets;
      const found = await countFacets(database.db, name, { releaseId: 1, view, find: { key, text } });
      expect(found.map((facet) => facet.key)).toEqual([key]);
    }
    for (const id of HOSTILE)
      expect([id, await getRow(database.db, name, { releaseId: 1, id, lang: 'en' })]).toEqual([id, null]);
    expect(await tableCount()).toBe(279);
  });
});

describe('what each wrong parameter is refused for', () => {
  test.each([
    ['theme=finance', 'theme', 'a code that is not in the list'],
    ['theme=trade,finance', 'theme', 'one good and one bad code'],
    ['programme_id=atlantis', 'programme_id', 'an identifier that is not in the release'],
    ['organisation=nobody', 'organisation', 'an organisation that is not in the release'],
    ['announced_on=2022..2020', 'announced_on', 'a range that ends before it starts'],
    ['announced_on=2023-02-30', 'announced_on', 'a day that does not exist'],
    ['announced_on=..', 'announced_on', 'a range without ends'],
    ['amount=5..1', 'amount', 'a reversed range of numbers'],
    ['amount=many', 'amount', 'a word for a number'],
    ['year=20', 'year', 'half a year'],
    ['limit=0', 'limit', 'no rows'],
    ['limit=1001', 'limit', 'too many rows'],
    ['limit=1e2', 'limit', 'a number in another notation'],
    ['limit=999999999999999999999', 'limit', 'an absurd number'],
    ['sort=colour.desc', 'sort', 'a column that is not there'],
    ['sort=id.down', 'sort', 'a direction that is none'],
    ['sort=id.asc,id.desc', 'sort', 'one column twice'],
    ['columns=id,colour', 'columns', 'an unknown column'],
    ['columns=id,id', 'columns', 'a column twice'],
    ['colour=red', 'colour', 'an unknown parameter'],
    [`q=${'x'.repeat(201)}`, 'q', 'a search too long'],
    ['cursor=abc', 'cursor', 'no cursor'],
    ['lang=fr', 'lang', 'a language there is not'],
    ['names=short', 'names', 'names there are not'],
    ['bom=yes', 'bom', 'a word for a flag'],
  ])('%s → 400 naming %s (%s)', async (query, parameter) => {
    const response = await ask('outcomes', query);
    expect(await problemOf(response)).toMatchObject({ status: 400, parameter });
  });

  test('a scalar given twice, limit=1&limit=2 → 400 naming limit', async () => {
    const request = new Request('http://localhost/api/v1/outcomes?limit=1&limit=2');
    const response = await answerJson('outcomes', request, () => database.db);
    expect(await problemOf(response)).toMatchObject({ status: 400, parameter: 'limit' });
  });

  test('the file refuses what the list refuses', async () => {
    const response = await askFile(database, 'outcomes.csv?theme=finance');
    expect(await problemOf(response)).toMatchObject({ status: 400, parameter: 'theme' });
  });
});

describe('cursors', () => {
  async function firstCursor(query: Record<string, string>): Promise<string> {
    const { next } = await (await ask('outcomes', { ...query, limit: '10' })).json();
    return String(next);
  }

  test('a cursor of another filter, search, order or language is refused', async () => {
    const cursor = await firstCursor({ theme: 'trade' });
    for (const query of [{}, { theme: 'health' }, { theme: 'trade', q: 'pork' }, { theme: 'trade', sort: 'id.asc' }]) {
      expect(await problemOf(await ask('outcomes', { ...query, cursor }))).toMatchObject({ parameter: 'cursor' });
    }
    expect((await ask('outcomes', { theme: 'trade', cursor })).status).toBe(200);
  });

  test('a cursor goes on with another page size', async () => {
    const cursor = await firstCursor({});
    const { data } = await (await ask('outcomes', { cursor, limit: '3' })).json();
    const { data: whole } = await (await ask('outcomes', { limit: '13' })).json();
    expect(data).toEqual(whole.slice(10));
  });

  const FORGED: readonly unknown[] = ['', "';--", '2024', 'x', '\0', '1e999', 1, true, {}, [], '9'.repeat(3000), null];

  test.each(NAMES.flatMap((name) => DEFINITIONS[name].columns.map(({ key }) => ({ name, key }))))(
    'forged values in a cursor of $name by $key are refused or compared, never a fault',
    async ({ name, key }) => {
      const field: Field | undefined = fieldOf(DEFINITIONS[name], key);
      expect(field).toBeDefined();
      const { next } = await (await ask(name, { sort: `${key}.asc`, limit: '1' })).json();
      const [mark, forward, position] = JSON.parse(Buffer.from(String(next), 'base64url').toString());
      const forged = FORGED.flatMap((value) => [[value, '1'], [value]]);
      const answers = forged.map(async (values) => {
        const cursor = Buffer.from(JSON.stringify([mark, forward, position, values])).toString('base64url');
        await expectSound(ask(name, { sort: `${key}.asc`, cursor, limit: '1' }), 'cursor', JSON.stringify(values));
      });
      await Promise.all(answers);
    },
  );
});
