import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseOver } from '@/db/database';
import { countFacets } from '@/db/queries/sets/count-facets';
import { countRows } from '@/db/queries/sets/count-rows';
import { termOf } from '@/lib/tables/condition';
import { fieldOf, type TableDefinition } from '@/lib/tables/definition';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { withTerms } from '@/lib/tables/view';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { lines, viewOf } from './record-lines';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Every facet of every set, unfiltered and under filters of which some are facets themselves. */
const CASES: readonly (readonly [SetName, string])[] = [
  ['outcomes', ''],
  ['outcomes', 'theme=financing'],
  ['outcomes', 'theme=financing,trade&side=SG&q=bank'],
  ['outcomes', 'place=(empty)'],
  ['outcomes', 'organisation=chongqing-municipal-government&year=2016..2019&source_tier=official'],
  ['outcomes', 'currency=CNY&amount=1000000000..&match=may'],
  ['observations', ''],
  ['observations', 'theme=trade&unit=CNY&qualifier=exact,about'],
  ['observations', 'chart=visitors&source_tier=press'],
  ['points', 'derived=true&theme=tourism'],
  ['metrics', 'has_chart=yes&theme=trade'],
  ['sources', 'tier=press&language=zh'],
  ['organisations', 'side=SG&kind=company'],
];

describe('each choice shows as many rows as it says, under all other filters but its own', () => {
  test.each(CASES)('%s?%s', async (name, query) => {
    const definition: TableDefinition = DEFINITIONS[name];
    const view = viewOf(name, query);
    const facets = await countFacets(database.db, name, { releaseId: 1, view });
    expect(facets.map(({ key }) => key)).toEqual(definition.facets);
    for (const { key, counts } of facets) {
      const field = fieldOf(definition, key);
      if (field === undefined) throw new Error(`no ${key}`);
      for (const { value, count } of [...counts.slice(0, 6), ...counts.slice(-2)]) {
        const chosen = withTerms(view, key, [termOf(field, value)], definition);
        // The match of the view is kept: a change of terms drops it.
        const shown = await countRows(database.db, name, { releaseId: 1, view: { ...chosen, match: view.match } });
        expect([key, value, count]).toEqual([key, value, shown]);
      }
    }
  });
});

describe('what is listed of a facet', () => {
  async function facetOf(name: SetName, key: string, query = '', options = {}) {
    const input = { releaseId: 1, view: viewOf(name, query), keys: [key], ...options };
    const [facet] = await countFacets(database.db, name, input);
    return facet;
  }

  test('themes of outcomes, most rows first: 52 financing … 11 health, none null', async () => {
    const facet = await facetOf('outcomes', 'theme');
    expect(facet?.counts.map(({ count }) => count)).toEqual([52, 46, 37, 29, 26, 25, 19, 18, 16, 11]);
    expect(facet?.counts.at(0)).toEqual({ value: 'financing', count: 52 });
    expect(facet?.distinct).toBe(10);
  });

  test('23 outcomes without a date stand last among the years', async () => {
    const facet = await facetOf('outcomes', 'year');
    expect(facet?.counts.at(-1)).toEqual({ value: null, count: 23 });
    expect(facet?.distinct).toBe((facet?.counts.length ?? 0) - 1);
  });

  test('beyond the limit values are counted, not listed; what is chosen is always there, be it with 0 rows', async () => {
    const party = new Set(lines('outcome_parties').map((line) => line['organisation_id']));
    const few = await facetOf('outcomes', 'organisation', 'organisation=raffles-medical-group', { limit: 3 });
    expect(few?.distinct).toBe(party.size);
    expect(few?.counts.map(({ value }) => value)).toContain('raffles-medical-group');
    expect(few?.counts).toHaveLength(5);
    const none = await facetOf('outcomes', 'organisation', 'organisation=raffles-medical-group&q=zzzzqq');
    expect(none).toEqual({
      key: 'organisation',
      counts: [{ value: 'raffles-medical-group', count: 0 }],
      distinct: 0,
    });
  });

  test.each([
    ['outcomes', 'organisation', 'Raffles', /raffles/],
    ['outcomes', 'organisation', '莱佛士', /raffles/],
    ['outcomes', 'programme_id', 'corridor', /^ilstc$/],
    ['observations', 'metric', '集装箱', /./],
    ['sources', 'publisher', 'xinhua', /xinhua/i],
  ] as const)('%s: %s named %s', async (name, key, text, expected) => {
    const facet = await facetOf(name, key, '', { find: { key, text }, limit: 1000 });
    expect(facet?.counts.length).toBeGreaterThan(0);
    expect(facet?.distinct).toBe(facet?.counts.length);
    for (const { value } of facet?.counts ?? []) expect(value).toMatch(expected);
  });

  test('widths and case are one: a name in full-width signs is found by half-width ones, and the other way round', async () => {
    await database.client`update organisations set name_en = 'ＡＢＣ（北京）' where id = 'raffles-medical-group'`;
    for (const text of ['（北京', '(北京', 'abc(', 'ａｂｃ']) {
      const facet = await facetOf('outcomes', 'organisation', '', { find: { key: 'organisation', text } });
      expect([text, facet?.counts.map(({ value }) => value)]).toEqual([
        text,
        expect.arrayContaining(['raffles-medical-group']),
      ]);
    }
  });

  test('what is looked for is text: % and _ stand for themselves, quotes too', async () => {
    const party = new Set(lines('outcome_parties').map((line) => line['organisation_id']));
    const names = lines('organisations').filter(({ id }) => party.has(id));
    for (const text of ['%', '_', '\\', `'`, `';`, `' or '1'='1`]) {
      const facet = await facetOf('outcomes', 'organisation', '', { find: { key: 'organisation', text } });
      const named = names.filter((line) =>
        text.split(' ').every((word) => [line['id'], line['name_en'], line['name_zh']].join(' ').includes(word)),
      );
      expect([text, facet?.distinct]).toEqual([text, named.length]);
    }
  });
});

test('all facets of a view are one question to the database', async () => {
  const statements: string[] = [];
  const client = postgres(database.url, { max: 1, fetch_types: false, debug: (_, text) => statements.push(text) });
  try {
    const db = databaseOver(client);
    await countFacets(db, 'outcomes', { releaseId: 1, view: viewOf('outcomes', 'theme=trade&side=SG&q=a') });
    expect(statements).toHaveLength(1);
    expect(statements[0]?.trim()).toMatch(/^with /);
  } finally {
    await client.end();
  }
});
