import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ADDRESS_HEADER, sealedAddress } from '@/app/_data/address';
import { readComparison } from '@/app/_data/read-chart';
import { readViewed } from '@/app/_data/read-viewed';
import { isRemembered, memory } from '@/app/_data/remember';
import type { Database } from '@/db/database';
import { createTestDatabase, type TestDatabase } from '../../support/database';

const asked = vi.hoisted(() => ({ database: null as Database | null, headers: {} as Record<string, string> }));
vi.mock('@/db/client', () => ({ database: () => asked.database }));
vi.mock('next/headers', () => ({ headers: async () => new Headers(asked.headers) }));

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  asked.database = database.db;
});
beforeEach(() => {
  asked.headers = {};
  memory().answers.clear();
  memory().questionsOf.clear();
});
afterAll(() => database.drop());

const read = (kind: 'chart' | 'metric' | 'comparison', id: string, query = '') =>
  readViewed({ kind, id }, new URLSearchParams(query));
const questions = () => [...memory().answers.keys()].sort();

test('what the record does not have takes no place in the memory', async () => {
  await read('chart', 'no-such-chart');
  await read('metric', 'no-such-metric');
  await read('comparison', '', 'metric=no-such-metric,nor-this');
  await read('chart', 'tourism-growth', 'release=999');
  expect(questions()).toEqual(['1 chart tourism-growth']);
});

test('comparisons of two metrics, in any order and with what is unknown, take the places of two metrics', async () => {
  for (const ids of ['sip-gdp,sip-trade-usd', 'sip-trade-usd,sip-gdp', 'sip-gdp,nothing,sip-trade-usd', 'sip-gdp']) {
    await read('comparison', '', `metric=${ids}`);
  }
  expect(questions()).toEqual(['1 metric chart sip-gdp', '1 metric chart sip-trade-usd']);
  const both = await readComparison(['sip-trade-usd', 'nothing', 'sip-gdp'], { releaseId: null });
  expect(both.metrics.map(({ id }) => id)).toEqual(['sip-trade-usd', 'sip-gdp']);
  expect(new Set(both.statements.map(({ metricId }) => metricId))).toEqual(new Set(['sip-trade-usd', 'sip-gdp']));
});

test('a request that did not pass the proxy adds nothing to what is remembered of an address', async () => {
  asked.headers = { [ADDRESS_HEADER]: sealedAddress('/charts/tourism-growth') };
  await read('chart', 'tourism-growth');
  expect(isRemembered('/charts/tourism-growth')).toBe(true);
  asked.headers = { [ADDRESS_HEADER]: '/charts/tourism-growth' };
  await read('chart', 'trade-volume');
  expect([...(memory().questionsOf.get('/charts/tourism-growth') ?? [])]).toEqual(['1 chart tourism-growth']);
});

test('a page that asks for what is not there cannot be drawn without the database', async () => {
  asked.headers = { [ADDRESS_HEADER]: sealedAddress('/charts/tourism-growth?release=999') };
  await read('chart', 'tourism-growth', 'release=999');
  expect(isRemembered('/charts/tourism-growth?release=999')).toBe(false);
});
