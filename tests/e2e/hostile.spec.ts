import type { APIRequestContext } from '@playwright/test';
import { SET_PAGES } from '@/lib/tables/set-pages';
import { DEFINITIONS } from '@/lib/tables/sets';
import { expect, test } from '../support/e2e';
import { HOSTILE } from '../support/hostile';

/** Values that can stand in many parameters of one address: a server takes 16 KB of it. */
const SHORT = HOSTILE.filter((value) => value.length < 100);
const LONG = HOSTILE.filter((value) => value.length >= 100);

/** What a reader is told about an address that is not followed in all of its parts. */
const SAYS_SO = 'A part of the address could not be followed';

function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',');
}

async function ask(request: APIRequestContext, address: string) {
  const response = await request.get(address, { maxRedirects: 0 });
  return { address: address.slice(0, 300), status: response.status(), text: await response.text() };
}

test.describe('hostile addresses: a page shows what it can and says what it could not follow', () => {
  for (const set of ['outcomes', 'observations', 'sources', 'organisations', 'metrics'] as const) {
    test(`${SET_PAGES[set]}, every parameter at once, and long values one by one`, async ({ request }) => {
      const { columns, filters } = DEFINITIONS[set];
      const keys = [...columns, ...filters].map(({ key }) => key);
      const all = [...keys, 'q', 'sort', 'columns', 'limit', 'match', 'start', 'cursor', 'open'];
      const queries = [
        ...SHORT.map((value) => all.map((key) => `${key}=${encoded(value)}`).join('&')),
        ...LONG.flatMap((value) => ['q', 'sort', 'cursor'].map((key) => `${key}=${encoded(value)}`)),
      ];
      for (const query of queries) {
        const { address, status, text } = await ask(request, `${SET_PAGES[set]}?${query}`);
        expect([address, status]).toEqual([address, 200]);
        expect(text.includes(SAYS_SO), address).toBe(true);
      }
    });
  }

  test('choices: the page falls back, its search answers 400 naming the parameter', async ({ request }) => {
    for (const value of HOSTILE) {
      const path = '/choices/outcomes/organisation';
      const page = await ask(request, `${path}?limit=${encoded(value)}`);
      expect([page.address, page.status]).toEqual([page.address, 200]);
      expect(page.text.includes(SAYS_SO), page.address).toBe(true);
      expect((await ask(request, `${path}?find=${encoded(value)}`)).status).toBe(200);
      expect((await ask(request, `${path}/found?find=${encoded(value)}`)).status).toBe(200);
      const refused = await ask(request, `${path}/found?limit=${encoded(value)}`);
      expect([refused.status, JSON.parse(refused.text).parameter]).toEqual([400, 'limit']);
    }
  });

  test('a name of a row, a facet, a chart or a metric that is none is 404', async ({ request }) => {
    // Two dots are a way up before any server sees them.
    for (const value of HOSTILE.filter((one) => one !== '..').map(encoded)) {
      const paths = ['outcomes', 'observations', 'sources', 'choices/outcomes', 'charts', 'metrics', 'embed/charts'];
      for (const path of [...paths.map((one) => `/${one}/${value}`), `/choices/${value}/theme`]) {
        const { address, status } = await ask(request, path);
        expect([address, status]).toEqual([address, 404]);
      }
      const { address, status } = await ask(request, `/charts/compare?metric=${value}`);
      expect([address, status]).toEqual([address, 200]);
    }
  });
});
