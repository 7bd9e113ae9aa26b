import type { APIResponse } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from '../support/e2e';

test.describe('machine surfaces as served', () => {
  test('health and readiness', async ({ request }) => {
    expect((await request.get('/api/health')).status()).toBe(200);
    const ready = await request.get('/api/ready');
    expect(ready.status()).toBe(200);
    expect(await ready.json()).toMatchObject({ status: 'ready', release: { id: 1 } });
  });

  for (const set of ['points', 'observations', 'outcomes', 'metrics']) {
    test(`${set}.csv holds the rows it promises, and the pages of JSON hold the same`, async ({ request }) => {
      const file = await request.get(`/api/v1/${set}.csv`);
      expect(file.headers()['content-type']).toMatch(/^text\/csv/);
      expect(file.headers()['content-disposition']).toMatch(
        new RegExp(`^attachment; filename="${set}-release-1-\\d{4}-\\d\\d-\\d\\d\\.csv"; filename\\*=UTF-8''${set}-`),
      );
      const [header = [], ...rows]: string[][] = parse(await file.text());
      expect(rows).toHaveLength(Number(file.headers()['x-total-count']));

      const data: Record<string, unknown>[] = [];
      let address: string | undefined = `/api/v1/${set}?limit=250`;
      while (address !== undefined) {
        const page: APIResponse = await request.get(address);
        data.push(...(await page.json()).data);
        address = page.headers()['link']?.match(/^<([^>]+)>; rel="next"$/)?.[1];
      }
      expect(data).toHaveLength(rows.length);
      const written = data.map((row) => header.map((key) => (row[key] === null ? '' : String(row[key]))));
      // The guard against formulas is the one difference between a file and the rows it was made of.
      expect(rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')))).toEqual(written);
    });
  }

  test('the same bytes again are 304, HEAD has the headers alone', async ({ request }) => {
    const first = await request.get('/api/v1/outcomes.csv');
    const etag = first.headers()['etag'] ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await request.get('/api/v1/outcomes.csv', { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
    const head = await request.head('/api/v1/outcomes.csv');
    expect(head.status()).toBe(200);
    expect(head.headers()['etag']).toBe(etag);
    expect(head.headers()['x-total-count']).toBe('279');
    expect(await head.text()).toBe('');
  });

  for (const address of [
    '/api',
    '/api/nowhere',
    '/api/v1/points/2024',
    '/api/v1/points.ods',
    '/api/v2/points?limit=1',
  ]) {
    test(`${address} is nothing, and a problem document says so`, async ({ request }) => {
      const response = await request.get(address);
      expect(response.status()).toBe(404);
      expect(response.headers()['content-type']).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ type: 'about:blank', status: 404, title: 'No such address' });
    });
  }

  test('a wrong parameter is a problem document that names it', async ({ request }) => {
    const response = await request.get('/api/v1/points?measure=speed');
    expect(response.status()).toBe(400);
    expect(response.headers()['content-type']).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 400, parameter: 'measure' });
  });
});
