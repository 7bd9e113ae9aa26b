import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askCatalogue } from '@/app/[locale]/(site)/charts/_components/ask-catalogue';
import type { Catalogue } from '@/app/[locale]/(site)/charts/_components/catalogue';
import {
  type CatalogueView,
  catalogueAddress,
  parseCatalogueView,
} from '@/app/[locale]/(site)/charts/_components/catalogue-view';
import { narrow } from '@/app/[locale]/(site)/charts/_components/narrow';
import { createTestDatabase, type TestDatabase } from '../../support/database';

type Line = Record<string, string>;

/** The record as its files have it, read by other means. */
function lines(name: string): Line[] {
  return parse(readFileSync(`data/${name}.csv`), { columns: true, bom: true });
}
const metrics = lines('metrics');
const observations = lines('observations');
const charts = lines('charts');
const programmeIds = lines('programmes').map((line) => line['id'] ?? '');

let database: TestDatabase;
let catalogue: Catalogue;
beforeAll(async () => {
  database = await createTestDatabase();
  catalogue = await askCatalogue(database.db, 1);
});
afterAll(() => database.drop());

function viewOf(query: string): CatalogueView {
  const { view, problems } = parseCatalogueView(new URLSearchParams(query), programmeIds);
  expect(problems).toEqual([]);
  return view;
}

function idsOf(query: string): string[] {
  return narrow(catalogue, viewOf(query)).metrics.map(({ series }) => series.metric.id);
}

function chartIdsOf(query: string): string[] {
  return narrow(catalogue, viewOf(query)).charts.map(({ chart }) => chart.id);
}

function idsWhere(isMeant: (line: Line) => boolean): (string | undefined)[] {
  return metrics.filter(isMeant).map((line) => line['id']);
}

describe('what the catalogue lists', () => {
  test('every metric of metrics.csv in its order', () => {
    expect(idsOf('')).toEqual(idsWhere(() => true));
  });

  test('every chart of charts.csv in the order of its place, with its metrics in theirs', () => {
    const listed = catalogue.charts.map(({ chart, metrics: of }) => [
      chart.id,
      of.map(({ series }) => series.metric.id),
    ]);
    expect(listed).toEqual(charts.map((line) => [line['id'], line['metric_ids']?.split(';')]));
  });

  test('as many observations and sources of each metric as observations.csv has lines and sources', () => {
    for (const { series, observationCount, sourceCount } of catalogue.metrics) {
      const own = observations.filter((line) => line['metric_id'] === series.metric.id);
      expect([series.metric.id, observationCount, sourceCount]).toEqual([
        series.metric.id,
        own.length,
        new Set(own.map((line) => line['source_id'])).size,
      ]);
    }
    expect(catalogue.metrics.reduce((sum, { observationCount }) => sum + observationCount, 0)).toBe(
      observations.length,
    );
  });

  test('as many points of each metric as the release has', async () => {
    const rows = await database.client<{ metric_id: string; count: number }[]>`
      select metric_id, count(*)::integer as count from points group by metric_id`;
    const counted = new Map(rows.map(({ metric_id, count }) => [metric_id, count]));
    for (const { series } of catalogue.metrics) {
      expect([series.metric.id, series.points.length]).toEqual([series.metric.id, counted.get(series.metric.id) ?? 0]);
    }
  });

  test('the one conflict of the record', () => {
    const inConflict = catalogue.metrics.filter(({ conflictCount }) => conflictCount > 0);
    expect(inConflict.map(({ series, conflictCount }) => [series.metric.id, conflictCount])).toEqual([
      ['cci-projects-all-cum', 1],
    ]);
  });

  test('US$21.7 billion of 10 November 2025 heads cross-border financing, not the repost of 2026', () => {
    const financing = catalogue.metrics.find(({ series }) => series.metric.id === 'cci-xborder-fin-value-cum');
    expect(financing?.latest).toMatchObject({ asOf: '2025-11-10', figure: { value: 21.7e9 } });
  });
});

describe('narrowed', () => {
  test.each(['tourism', 'financing', 'talent'])('by theme: %s', (theme) => {
    expect(idsOf(`theme=${theme}`)).toEqual(idsWhere((line) => line['theme'] === theme));
    expect(chartIdsOf(`theme=${theme}`)).toEqual(
      charts.filter((line) => line['theme'] === theme).map((line) => line['id']),
    );
  });

  test('by programme, two of them and a theme: terms widen, filters narrow', () => {
    const isMeant = (line: Line) => ['sip', 'tec'].includes(line['programme_id'] ?? '') && line['theme'] === 'economy';
    expect(idsOf('programme=sip,tec&theme=economy')).toEqual(idsWhere(isMeant));
    expect(idsOf('programme=sip&programme=tec&theme=economy')).toEqual(idsWhere(isMeant));
  });

  test('by being in a chart', () => {
    const charted = charts.flatMap((line) => line['metric_ids']?.split(';') ?? []);
    expect(idsOf('has_chart=yes')).toEqual(idsWhere(({ id }) => charted.includes(id ?? '')));
    expect(idsOf('has_chart=no')).toEqual(idsWhere(({ id }) => !charted.includes(id ?? '')));
    expect(chartIdsOf('has_chart=no')).toEqual([]);
  });

  test.each([
    ['whatever the case', 'OVERNIGHT visitors', 'sg-overnight-cq'],
    ['by a part of a Chinese word', '过夜', 'sg-overnight-cq'],
    ['by words of both languages', '游客 overnight', 'sg-overnight-cq'],
    ['by identifier', 'cn-sg-trade-sg', 'cn-sg-trade-sg'],
    ['in full width, as an input method may leave it', 'ｏｖｅｒｎｉｇｈｔ', 'sg-overnight-cq'],
  ])('by search, %s: %s', (_, q, id) => {
    expect(idsOf(`q=${encodeURIComponent(q)}`)).toContain(id);
    expect(idsOf(`q=${encodeURIComponent(q)}`).length).toBeLessThan(20);
  });

  test('every word must occur, and letters that mean something in SQL mean themselves', () => {
    expect(idsOf('q=overnight%20containers')).toEqual([]);
    expect(idsOf('q=%25')).not.toContain('ilstc-ports');
    expect(idsOf('q=overnight_visitors')).toEqual([]);
  });

  test('a chart is found by its title, and by the words of its metrics', () => {
    expect(chartIdsOf('q=来渝新加坡游客')).toEqual(['tourism-growth']);
    expect(chartIdsOf('q=sg-overnight-cq')).toContain('tourism-growth');
  });
});

describe('the counts beside the values of a filter', () => {
  test('are what each would show under the other filters, not its own', () => {
    const view = viewOf('theme=tourism&programme=cci');
    for (const { key, counts } of narrow(catalogue, view).facets) {
      for (const { value, count } of counts) {
        const alone = { ...view, filters: { ...view.filters, [key]: [value] } };
        expect([key, value, count]).toEqual([key, value, narrow(catalogue, alone).metrics.length]);
      }
    }
  });

  test('together are all metrics, where nothing is narrowed', () => {
    for (const { counts } of narrow(catalogue, viewOf('')).facets) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(metrics.length);
    }
  });

  test('a chosen value stays on offer where it would show nothing', () => {
    const theme = narrow(catalogue, viewOf('theme=tourism&q=TEU')).facets.find(({ key }) => key === 'theme');
    expect(theme?.counts).toContainEqual({ value: 'tourism', count: 0 });
  });
});

describe('addresses', () => {
  test.each([
    '',
    '?theme=tourism,trade',
    '?theme=trade&programme=cci&measure=flow&has_chart=no&q=visitors&group=programme',
  ])('%s is read and written as it was', (query) => {
    expect(catalogueAddress('/charts', viewOf(query))).toBe(`/charts${query}`);
  });

  test.each([
    ['theme=sport', 'theme', 'unknown_value'],
    ['programme=nowhere', 'programme', 'unknown_value'],
    ['has_chart=maybe', 'has_chart', 'unknown_value'],
    ['group=unit', 'group', 'unknown_value'],
    ['q=a&q=b', 'q', 'repeated'],
    [`q=${'a'.repeat(201)}`, 'q', 'too_long'],
    ['sort=name', 'sort', 'unknown_parameter'],
  ])('%s: %s, %s', (query, parameter, code) => {
    const { problems } = parseCatalogueView(new URLSearchParams(query), programmeIds);
    expect(problems).toMatchObject([{ parameter, code }]);
  });

  test('what is known beside an unknown value is followed', () => {
    const { view, problems } = parseCatalogueView(new URLSearchParams('theme=sport,trade'), programmeIds);
    expect(view.filters.theme).toEqual(['trade']);
    expect(problems).toHaveLength(1);
  });
});
