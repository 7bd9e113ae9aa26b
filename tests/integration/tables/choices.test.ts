import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { GET } from '@/app/[locale]/(site)/choices/[set]/[key]/found/route';
import type { Database } from '@/db/database';
import { NoReleaseError } from '@/lib/errors';
import { createTestDatabase, type TestDatabase } from '../../support/database';

const asked = vi.hoisted(() => ({ database: null as Database | null }));
vi.mock('@/db/client', () => ({ database: () => asked.database }));
// The addresses of pages need the router of Next, which a test does not have.
vi.mock('@/app/_i18n/navigation', () => ({ getPathname: ({ href }: { href: string }) => href }));
vi.mock('next/headers', () => ({ headers: async () => new Headers() }));

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  asked.database = database.db;
});
afterAll(() => database.drop());

const found = (query: string, set = 'outcomes', key = 'organisation') =>
  GET(new Request(`http://x/en/choices/${set}/${key}/found?${query}`), {
    params: Promise.resolve({ locale: 'en', set, key }),
  });

test('the choices found of a facet are those of the view', async () => {
  const response = await found('find=a');
  expect(response.status).toBe(200);
  expect(((await response.json()) as unknown[]).length).toBeGreaterThan(0);
});

test.each([
  ['what the parser cannot read', 'theme=nonsense', 'theme'],
  ['what the release does not have', 'place=nowhere', 'place'],
  ['a parameter that there is not', 'colour=red', 'colour'],
])('%s is refused and named, not left out in silence', async (_, query, parameter) => {
  const response = await found(`${query}&find=a`);
  expect([response.status, ((await response.json()) as { parameter: string }).parameter]).toEqual([400, parameter]);
});

test('a facet that there is not is 404', async () => {
  expect((await found('', 'outcomes', 'note')).status).toBe(404);
});

test.each([
  ['a question that takes too long', 'execute', Object.assign(new Error('canceling statement'), { code: '57014' })],
  ['a database without a release', 'select', new NoReleaseError('No release.')],
])('%s is 503 with a time to ask again', async (_, method, error) => {
  const fail = () => {
    throw error;
  };
  asked.database = Object.create(database.db, { [method]: { value: fail } }) as Database;
  try {
    const response = await found(`find=${method}`);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '10']);
  } finally {
    asked.database = database.db;
  }
});
