import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerJson } from '@/app/api/_respond/answer-json';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { askFile } from '../../support/files';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function file(query: string): Promise<Record<string, string>[]> {
  const response = await askFile(database, `points.csv?${query}`);
  expect(response.status).toBe(200);
  return parse(await response.text(), { columns: true });
}

describe('what the points of the record must say', () => {
  test('visitors: 2024 stated exactly, 2015 derived by 86,000 ÷ 7.43 with its interval and working', async () => {
    const [derived, stated, ...more] = await file('metric=sg-overnight-cq');
    expect(more).toEqual([]);
    expect(stated).toMatchObject({
      period: '2024',
      start_date: '2024-01-01',
      end_date: '2024-12-31',
      value: '86000',
      qualifier: 'exact',
      low: '85500',
      high: '86500',
      precision: '1000',
      derived: 'false',
      derivation: '',
      conflict: 'false',
    });
    expect(derived).toMatchObject({
      period: '2015',
      as_of: '',
      value: '11575',
      low: '11499',
      high: '11650',
      precision: '',
      derived: 'true',
      observation_count: '0',
    });
    expect(derived?.['derivation']).toContain('÷ 7.43');
    expect(derived?.['source_id']).not.toBe('');
  });

  test('trade of more than 1 trillion yuan: a bound with an open upper end', async () => {
    const points = await file('metric=west-asean-trade');
    expect(points).toContainEqual(
      expect.objectContaining({
        value: '1000000000000',
        qualifier: 'more_than',
        low: '1000000000000',
        high: '',
        unit: 'CNY',
      }),
    );
  });

  test('a chart narrows to its metrics, as naming them does', async () => {
    const byChart = await file('chart=tourism-growth');
    const byMetric = await file('metric=sg-overnight-cq,sg-group-tourists-cq,sg-intl-tourists-cq-yearbook');
    expect(byChart).toEqual(byMetric);
    expect(new Set(byChart.map((row) => row['metric_id'])).size).toBe(3);
  });

  test('periods: 2020 is that year alone, 2020..2020 all stated ones that touch it; ranges of values are on the value', async () => {
    const exactly = await file('metric=cq-asean-trade&period=2020');
    expect(exactly.map((row) => row['period'])).toEqual(['2020']);
    const touching = await file('metric=cq-asean-trade&period=2020..2020&derived=false');
    expect(touching.map((row) => row['period'])).toEqual(['2020-01/2020-07', '2020-01/2020-09', '2020']);
    for (const row of await file('unit=persons&value=50000..90000')) {
      expect(Number(row['value'])).toBeGreaterThanOrEqual(50000);
      expect(Number(row['value'])).toBeLessThanOrEqual(90000);
    }
  });

  test('booleans, codes and text narrow together', async () => {
    const rows = await file('derived=true&theme=tourism&columns=metric_id,derived,theme');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toEqual({ metric_id: row['metric_id'], derived: 'true', theme: 'tourism' });
  });

  test('names of metrics follow lang, headers follow names=long, a byte-order mark is there when asked for', async () => {
    const query = 'metric=sg-overnight-cq&lang=zh&names=long&bom=1&columns=metric_name,value';
    const response = await askFile(database, `points.csv?${query}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
    expect(text.split('\r\n')[0]).toBe('指标,数值');
    expect(text).toMatch(/\p{Script=Han}+.*,86000\r\n$/u);
  });

  test('JSON has the same keys with values as values', async () => {
    const request = new Request('http://localhost/api/v1/points?metric=sg-overnight-cq&period=2015');
    const body = await (await answerJson('points', request, () => database.db)).json();
    expect(body).toMatchObject({ release: { id: 1 }, count: 1, next: null });
    expect(body.data[0]).toMatchObject({ value: 11575, precision: null, derived: true, as_of: null, high: 11650 });
  });
});
