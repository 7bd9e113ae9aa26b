import { expect, test } from 'vitest';
import * as route from '@/app/api/[[...rest]]/route';
import * as search from '@/app/api/search/[locale]/route';

const { dynamic: _, ...handlers } = route;

test.each(Object.entries(handlers))(
  '%s of an address with nothing behind it is a 404 problem document',
  async (method, answer) => {
    const response = answer(new Request('http://localhost/api/v2/points?limit=1', { method }));
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      type: 'about:blank',
      status: 404,
      title: 'No such address',
      detail: 'There is nothing at /api/v2/points.',
    });
  },
);

test('every method is answered', () => {
  expect(Object.keys(handlers).sort()).toEqual(['DELETE', 'GET', 'PATCH', 'POST', 'PUT']);
});

test('a search in a language that is none is one too', async () => {
  const response = await search.GET(new Request('http://localhost/api/search/fr?q=ports'), {
    params: Promise.resolve({ locale: 'fr' }),
  });
  expect([response.status, response.headers.get('Content-Type')]).toEqual([404, 'application/problem+json']);
});
