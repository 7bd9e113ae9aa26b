import { afterAll, beforeAll, expect, test } from 'vitest';
import { listNamesOf } from '@/db/queries/names/list-names-of';
import { createTestDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const namesOf = async (
  reference: Parameters<typeof listNamesOf>[1]['reference'],
  locale: 'en' | 'zh',
  ...ids: string[]
) => Object.fromEntries(await listNamesOf(database.db, { reference, releaseId: 1, ids, locale }));

test('names in either language, only of what is asked for and known', async () => {
  expect(await namesOf('places', 'zh', 'singapore', 'singapore', 'atlantis')).toEqual({
    singapore: { name: '新加坡' },
  });
  expect(await namesOf('places', 'en', 'singapore')).toEqual({ singapore: { name: 'Singapore' } });
  expect(await namesOf('units', 'zh', 'CNY', `';--`)).toEqual({ CNY: { name: '元' } });
  expect(await namesOf('units', 'zh')).toEqual({});
});

test('a programme has a short name too; one without a Chinese name keeps its English one', async () => {
  expect(await namesOf('programmes', 'zh', 'sip', 'ant-yumaitong')).toEqual({
    'ant-yumaitong': {
      name: 'Ant Group and Yumaitong cross-border e-commerce digital financial services platform',
      shortName: 'Ant platform',
    },
    sip: { name: '苏州工业园区', shortName: 'SIP' },
  });
});

test.each(['charts', 'metrics', 'organisations', 'outcomes', 'sources'] as const)(
  '%s have names',
  async (reference) => {
    const [row] = await database.client.unsafe<{ id: string }[]>(`select id from ${reference} order by id limit 1`);
    const names = await namesOf(reference, 'zh', row?.id ?? '');
    expect(names[row?.id ?? '']?.name).toMatch(/./);
  },
);
