import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});

const FIGURE = {
  release_id: 1,
  ordinal: 100_000,
  metric_id: 'sg-overnight-cq',
  period: '2023',
  as_of: null,
  start_date: '2023-01-01',
  end_date: '2023-12-31',
  value: '50000',
  precision: '1000',
  qualifier: 'exact',
  low: '49500',
  high: '50500',
  source_id: 'asiacity-2025-10-11',
  locator: 'paragraph 6',
};

/** Inserts into a transaction that is rolled back, and returns the code of the refusal; null where it is taken. */
async function insert(table: string, row: Record<string, unknown>): Promise<string | null> {
  const rollBack = new Error('roll back');
  try {
    await database.client.begin(async (transaction) => {
      await transaction`insert into ${transaction(table)} ${transaction(row)}`;
      throw rollBack;
    });
  } catch (error) {
    if (error === rollBack) return null;
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  return null;
}

const NOT_NULL = '23502';
const FOREIGN_KEY = '23503';
const UNIQUE = '23505';
const CHECK = '23514';
const NO_SUCH_WORD = '22P02';

test('the whole figure is taken: what follows is refused for its one fault', async () => {
  expect(await insert('observations', FIGURE)).toBeNull();
});

test.each([
  ['no source', { source_id: null }, NOT_NULL],
  ['a source that is not there', { source_id: 'nobody' }, FOREIGN_KEY],
  ['no metric, and so no unit', { metric_id: null }, NOT_NULL],
  ['a metric that is not there', { metric_id: 'nothing' }, FOREIGN_KEY],
  ['a metric of a release that is not there', { release_id: 9 }, FOREIGN_KEY],
  ['no qualifier', { qualifier: null }, NOT_NULL],
  ['an unknown qualifier', { qualifier: 'maybe' }, NO_SUCH_WORD],
  ['no precision', { precision: null }, NOT_NULL],
  ['a precision of 0', { precision: '0' }, CHECK],
  ['no place in the source', { locator: null }, NOT_NULL],
  ['no value', { value: null }, NOT_NULL],
  ['neither period nor date', { period: null }, CHECK],
  ['both period and date', { as_of: '2023-12-31' }, CHECK],
  ['no days', { start_date: null }, NOT_NULL],
  ['days that end before they start', { end_date: '2022-12-31' }, CHECK],
  ['a value outside its interval', { low: '60000' }, CHECK],
  ['no bound at all', { low: null, high: null }, CHECK],
  ['the statement of another row', { period: '2024', value: '86000', low: '85500', high: '86500' }, UNIQUE],
])('an observation with %s is refused by the database', async (_, fault, code) => {
  expect(await insert('observations', { ...FIGURE, ...fault })).toBe(code);
});

test('a metric without a unit, or with one that is not there, is refused by the database', async () => {
  const metric = {
    release_id: 1,
    id: 'new',
    ordinal: 1000,
    programme_id: 'cci',
    theme: 'trade',
    name_en: 'n',
    name_zh: '名',
    measure: 'flow',
    definition_en: 'd',
    definition_zh: '义',
    search_text: 'n',
  };
  expect(await insert('metrics', { ...metric, unit: 'USD' })).toBeNull();
  expect(await insert('metrics', metric)).toBe(NOT_NULL);
  expect(await insert('metrics', { ...metric, unit: 'shells' })).toBe(FOREIGN_KEY);
});

test.each([
  ['no source', { source_id: null }, NOT_NULL],
  ['no qualifier', { qualifier: null }, NOT_NULL],
  ['no working though derived', { is_derived: true, observation_count: 0, precision: null }, CHECK],
])('a point with %s is refused by the database', async (_, fault, code) => {
  const point = { ...FIGURE, is_derived: false, has_conflict: false, observation_count: 1 };
  expect(await insert('points', point)).toBeNull();
  expect(await insert('points', { ...point, ...fault })).toBe(code);
});

test('an amount without currency or qualifier is refused by the database', async () => {
  const [row] = await database.client`
    select release_id, programme_id, theme, kind, status, title_en, title_zh, title_zh_origin, source_id, locator, search_text
    from outcomes order by id limit 1`;
  const outcome = { ...row, id: 'new' };
  expect(await insert('outcomes', { ...outcome, amount: '5', currency: 'USD', amount_qualifier: 'exact' })).toBeNull();
  expect(await insert('outcomes', { ...outcome, amount: '5' })).toBe(CHECK);
  expect(await insert('outcomes', { ...outcome, amount: '5', currency: 'USD' })).toBe(CHECK);
  expect(await insert('outcomes', { ...outcome, amount_qualifier: 'exact' })).toBe(CHECK);
});

test('two current releases are refused by the database', async () => {
  expect(await insert('releases', { id: 2, content_hash: 'x', row_counts: '{}', is_current: true })).toBe(UNIQUE);
});
