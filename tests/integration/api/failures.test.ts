import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { answerFile } from '@/app/api/_respond/answer-file';
import { answerJson } from '@/app/api/_respond/answer-json';
import { answerReady } from '@/app/api/_respond/answer-ready';
import { type Database, databaseOver } from '@/db/database';
import { createBareDatabase, createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../support/database';
import { exportsOf } from '../../support/files';

let full: TestDatabase;
let empty: TestDatabase;
let bare: TestDatabase;
beforeAll(async () => {
  full = await createTestDatabase();
  empty = await createEmptyDatabase();
  bare = await createBareDatabase();
});
afterAll(async () => {
  for (const database of [full, empty, bare]) await database.drop();
});

const CSV = new Request('http://localhost/api/v1/outcomes.csv');
const SURFACES: readonly [string, (database: () => Database) => Promise<Response>][] = [
  ['JSON', (database) => answerJson('outcomes', new Request('http://localhost/api/v1/outcomes'), database)],
  ['CSV', (database) => answerFile('outcomes', 'csv', CSV, { database, exports: () => exportsOf(full) })],
  ['readiness', answerReady],
];

async function expectUnavailable(response: Response, detail: string): Promise<void> {
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status: 503, detail });
}

describe('503 with Retry-After, never an empty table', () => {
  test.each(SURFACES)('%s of a database that is down', async (_, answer) => {
    const away = postgres('postgres://nobody@127.0.0.1:1/none', { connect_timeout: 1 });
    await expectUnavailable(await answer(() => databaseOver(away)), 'The database does not answer.');
    await away.end();
  });

  test.each(SURFACES)('%s of a database without a release', async (_, answer) => {
    await expectUnavailable(await answer(() => empty.db), 'No release of the record has been loaded.');
  });

  test('readiness of a database that was never migrated names the migrations', async () => {
    const response = await answerReady(() => bare.db);
    expect(response.status).toBe(503);
    expect((await response.json()).detail).toMatch(/^Migrations are missing: 0000_/);
  });

  test('readiness of a whole database', async () => {
    const response = await answerReady(() => full.db);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ready', release: { id: 1 } });
  });
});

describe('a fault of ours', () => {
  test.each(SURFACES)('%s is 500, told to the log and not to the world', async (_, answer) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const response = await answer(() => {
      throw new Error('select secret from table');
    });
    expect(response.status).toBe(500);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.text()).not.toContain('secret');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe('validators', () => {
  async function ask(query: string, headers: HeadersInit = {}): Promise<Response> {
    return answerJson('outcomes', new Request(`http://localhost/api/v1/outcomes?${query}`, { headers }), () => full.db);
  }

  test('the same question in another spelling has the same, another question another', async () => {
    const tag = (await ask('theme=trade,health&limit=100')).headers.get('ETag');
    expect((await ask('limit=100&theme=trade&theme=health')).headers.get('ETag')).toBe(tag);
    expect((await ask('theme=trade')).headers.get('ETag')).not.toBe(tag);
    expect((await ask('theme=trade,health&lang=zh')).headers.get('ETag')).not.toBe(tag);
  });

  test.each([
    ['the same', (tag: string) => tag, 304],
    ['the same among others, weakly', (tag: string) => `"x", W/${tag}`, 304],
    ['any', () => '*', 304],
    ['another', () => '"x"', 200],
  ])('If-None-Match of %s', async (_, given, status) => {
    const tag = (await ask('')).headers.get('ETag') ?? '';
    const response = await ask('', { 'If-None-Match': given(tag) });
    expect(response.status).toBe(status);
    expect((await response.text()) === '').toBe(status === 304);
  });
});
