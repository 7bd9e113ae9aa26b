import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askCatalogue } from '@/app/[locale]/(site)/charts/_components/ask-catalogue';
import type { Catalogue } from '@/app/[locale]/(site)/charts/_components/catalogue';
import { movedAddress } from '@/app/[locale]/(site)/charts/_components/moved-address';
import { narrowCharts } from '@/app/[locale]/(site)/charts/_components/narrow-charts';
import { METRICS } from '@/lib/tables/metrics';
import { parseView } from '@/lib/tables/parse-view';
import { queryText } from '@/lib/tables/serialise-view';
import { createTestDatabase, type TestDatabase } from '../../support/database';

type Line = Record<string, string>;

/** The record as its files have it, read by other means. */
function lines(name: string): Line[] {
  return parse(readFileSync(`data/${name}.csv`), { columns: true, bom: true });
}
const metrics = lines('metrics');
const charts = lines('charts');

let database: TestDatabase;
let catalogue: Catalogue;
beforeAll(async () => {
  database = await createTestDatabase();
  catalogue = await askCatalogue(database.db, 1);
});
afterAll(() => database.drop());

function chartIdsOf(query: string, met: ReadonlySet<string> | null = null): string[] {
  const { view, problems } = parseView(METRICS, new URLSearchParams(query), { surface: 'page' });
  expect(problems).toEqual([]);
  return narrowCharts(catalogue.charts, view, met).map(({ chart }) => chart.id);
}

describe('what the catalogue lists', () => {
  test('every metric of metrics.csv in its order', () => {
    expect([...catalogue.metrics.keys()]).toEqual(metrics.map((line) => line['id']));
  });

  test('every chart of charts.csv in the order of its place, with its metrics in theirs', () => {
    const listed = catalogue.charts.map(({ chart, metrics: of }) => [
      chart.id,
      of.map(({ series }) => series.metric.id),
    ]);
    expect(listed).toEqual(charts.map((line) => [line['id'], line['metric_ids']?.split(';')]));
  });

  test('as many points of each metric as the release has', async () => {
    const rows = await database.client<{ metric_id: string; count: number }[]>`
      select metric_id, count(*)::integer as count from points group by metric_id`;
    const counted = new Map(rows.map(({ metric_id, count }) => [metric_id, count]));
    for (const { series } of catalogue.metrics.values()) {
      expect([series.metric.id, series.points.length]).toEqual([series.metric.id, counted.get(series.metric.id) ?? 0]);
    }
  });

  test('the one conflict of the record', () => {
    const inConflict = [...catalogue.metrics.values()].filter(({ conflictCount }) => conflictCount > 0);
    expect(inConflict.map(({ series, conflictCount }) => [series.metric.id, conflictCount])).toEqual([
      ['cci-projects-all-cum', 1],
    ]);
  });

  test('US$21.7 billion of 10 November 2025 heads cross-border financing, not the repost of 2026', () => {
    expect(catalogue.metrics.get('cci-xborder-fin-value-cum')?.latest).toMatchObject({
      asOf: '2025-11-10',
      figure: { value: 21.7e9 },
    });
  });
});

describe('the charts of a view of the metrics', () => {
  test.each(['tourism', 'financing', 'talent'])('by theme, their own: %s', (theme) => {
    expect(chartIdsOf(`theme=${theme}`)).toEqual(
      charts.filter((line) => line['theme'] === theme).map((line) => line['id']),
    );
  });

  test('found by title and by the words of their metrics, every word', () => {
    expect(chartIdsOf('q=来渝新加坡游客')).toEqual(['tourism-growth']);
    expect(chartIdsOf('q=sg-overnight-cq')).toContain('tourism-growth');
    expect(chartIdsOf('q=overnight%20containers')).toEqual([]);
    expect(chartIdsOf('q=overnight_visitors')).toEqual([]);
  });

  test('with a metric that meets the other filters', () => {
    expect(chartIdsOf('', new Set(['sg-overnight-cq']))).toEqual(
      charts.filter((line) => line['metric_ids']?.split(';').includes('sg-overnight-cq')).map((line) => line['id']),
    );
    expect(chartIdsOf('', new Set())).toEqual([]);
    expect(chartIdsOf('')).toEqual(charts.map((line) => line['id']));
  });
});

describe('earlier addresses', () => {
  test.each([
    ['programme=sip,tec&theme=economy', 'programme_id=sip,tec&theme=economy'],
    ['q=Suzhou&group=programme', 'q=Suzhou&sort=programme_id.asc'],
    ['group=theme&measure=flow', 'measure=flow'],
  ])('%s leads to %s', (earlier, now) => {
    expect(queryText(movedAddress(new URLSearchParams(earlier)) ?? [])).toBe(now);
  });

  test('others stay as they are', () => {
    expect(movedAddress(new URLSearchParams('theme=trade&has_chart=yes'))).toBeNull();
  });
});
