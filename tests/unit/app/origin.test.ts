import { afterEach, expect, test, vi } from 'vitest';
import { siteOrigin } from '@/app/_data/origin';
import { readSettings } from '@/lib/env';

const asked = vi.hoisted(() => ({ headers: {} as Record<string, string> }));
vi.mock('next/headers', () => ({ headers: async () => new Headers(asked.headers) }));
afterEach(() => {
  vi.unstubAllEnvs();
});

test.each<{ readonly headers: Record<string, string>; readonly origin: string }>([
  { headers: { host: '127.0.0.1:3000' }, origin: 'http://127.0.0.1:3000' },
  { headers: { host: '[::1]:3000' }, origin: 'http://[::1]:3000' },
  {
    headers: { host: 'inner:3000', 'x-forwarded-host': 'example.org', 'x-forwarded-proto': 'https' },
    origin: 'https://example.org',
  },
  {
    headers: { host: 'a', 'x-forwarded-host': 'example.org, inner', 'x-forwarded-proto': 'https, http' },
    origin: 'https://example.org',
  },
  { headers: { host: 'example.org/"><script>' }, origin: 'http://localhost' },
  { headers: { host: 'example.org', 'x-forwarded-proto': 'javascript' }, origin: 'http://example.org' },
  { headers: {}, origin: 'http://localhost' },
])('$headers: $origin', async ({ headers, origin }) => {
  vi.stubEnv('SITE_URL', '');
  asked.headers = headers;
  expect(await siteOrigin()).toBe(origin);
});

test('the setting wins over what a request says', async () => {
  vi.stubEnv('SITE_URL', 'https://observatory.example.org/');
  asked.headers = { host: 'elsewhere.example' };
  expect(await siteOrigin()).toBe('https://observatory.example.org');
});

test.each(['observatory.example.org', 'ftp://example.org', 'https://example.org/path', 'https://a b'])(
  'SITE_URL=%s is refused by its name',
  (SITE_URL) => {
    expect(() => readSettings({ SITE_URL })).toThrow(/SITE_URL must be an address without a path/);
  },
);
