import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readViewed } from '@/app/_data/read-viewed';
import type { Database } from '@/db/database';
import { createTestDatabase, type TestDatabase } from '../../support/database';

const asked = vi.hoisted(() => ({ database: null as Database | null }));
vi.mock('@/db/client', () => ({ database: () => asked.database }));
vi.mock('next/headers', () => ({ headers: async () => new Headers() }));

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  asked.database = database.db;
});
afterAll(() => database.drop());

test('a comparison of nothing known names every problem of its address, and keeps what can be followed', async () => {
  const params = new URLSearchParams('metric=nothing&release=999&from=20x8&nonsense=1&to=2020');
  const viewed = await readViewed({ kind: 'comparison', id: '' }, params);
  expect(viewed).toMatchObject({ subject: null, view: { to: '2020', from: null, release: null }, release: { id: 1 } });
  expect(viewed.problems.map(({ parameter, code, value }) => `${parameter} ${code} ${value}`)).toEqual([
    'release unknown_value 999',
    'metric unknown_value nothing',
    'from malformed 20x8',
    'nonsense unknown_parameter 1',
  ]);
});

test('a comparison before anything is chosen has no problem', async () => {
  const viewed = await readViewed({ kind: 'comparison', id: '' }, new URLSearchParams('release=1'));
  expect(viewed).toMatchObject({ subject: null, problems: [], view: { release: 1 } });
});

test.each(['chart', 'metric'] as const)('a %s that the record does not have is no subject', async (kind) => {
  expect(await readViewed({ kind, id: 'nothing' }, new URLSearchParams())).toMatchObject({ subject: null });
});

test('nothing is called by a null byte, which the database does not take', async () => {
  for (const kind of ['chart', 'metric'] as const) {
    expect(await readViewed({ kind, id: 'a\0' }, new URLSearchParams())).toMatchObject({ subject: null });
  }
  const viewed = await readViewed({ kind: 'comparison', id: '' }, new URLSearchParams('metric=%00'));
  expect(viewed).toMatchObject({ subject: null, problems: [{ parameter: 'metric', code: 'unknown_value' }] });
});
