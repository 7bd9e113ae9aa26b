import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { stateFigure } from '@/lib/figures/state';
import type { Metric, Unit } from '@/lib/record/metric';
import {
  CHART_FORMS,
  MEASURES,
  QUALIFIERS,
  RELATION_KINDS,
  SOURCE_TIERS,
  THEMES,
  UNIT_KINDS,
} from '@/lib/record/values';
import { type MetricSeries, metricSeriesOf } from '@/lib/series/metric-series';
import type { RelationStatement, SourceNote, Statement } from '@/lib/series/point';

/** The real record, read from its files without the application's own reader: what tests hold points and charts against. */

const text = z.string().min(1);
const optional = z.string().transform((cell) => (cell === '' ? null : cell));
const number = text.transform(Number);

const UNIT = z.object({ id: text, kind: z.enum(UNIT_KINDS), symbol: optional, name_en: text, name_zh: text });
const SOURCE = z.object({
  id: text,
  title: text,
  publisher: text,
  published_on: optional,
  url: optional,
  tier: z.enum(SOURCE_TIERS),
});
const METRIC = z.object({
  id: text,
  programme_id: text,
  theme: z.enum(THEMES),
  name_en: text,
  name_zh: text,
  unit: text,
  measure: z.enum(MEASURES),
  definition_en: z.string(),
  definition_zh: z.string(),
});
const STATED = { metric_id: text, value: number, precision: number, source_id: text, locator: text, note: optional };
const OBSERVATION = z.object({ ...STATED, period: optional, as_of: optional, qualifier: z.enum(QUALIFIERS) });
const RELATION = z.object({
  ...STATED,
  from_period: optional,
  to_period: optional,
  kind: z.enum(RELATION_KINDS),
});
const CHART = z.object({ id: text, title_en: text, form: z.enum(CHART_FORMS), metric_ids: text });

function rows<Row>(file: string, row: z.ZodType<Row>): Row[] {
  const path = new URL(`../../data/${file}`, import.meta.url);
  return z.array(row).parse(parse(readFileSync(path), { columns: true, bom: true }));
}

const units = new Map<string, Unit>(
  rows('units.csv', UNIT).map(({ name_en, name_zh, ...unit }) => [
    unit.id,
    { ...unit, nameEn: name_en, nameZh: name_zh },
  ]),
);
const sources = new Map<string, SourceNote>(
  rows('sources.csv', SOURCE).map(({ published_on, ...source }) => [
    source.id,
    { ...source, publishedOn: published_on },
  ]),
);

export const metrics = rows('metrics.csv', METRIC).map(
  (row): Metric => ({
    id: row.id,
    programmeId: row.programme_id,
    theme: row.theme,
    nameEn: row.name_en,
    nameZh: row.name_zh,
    unit: found(units, row.unit),
    measure: row.measure,
    definitionEn: row.definition_en,
    definitionZh: row.definition_zh,
    comparabilityEn: null,
    comparabilityZh: null,
  }),
);

export const statements = rows('observations.csv', OBSERVATION).map(
  (row): Statement => ({
    metricId: row.metric_id,
    period: row.period,
    asOf: row.as_of,
    figure: stateFigure(row),
    source: found(sources, row.source_id),
    locator: row.locator,
    note: row.note,
  }),
);

export const relations = rows('relations.csv', RELATION).map(
  (row): RelationStatement => ({
    metricId: row.metric_id,
    fromPeriod: row.from_period,
    toPeriod: row.to_period,
    kind: row.kind,
    value: row.value,
    precision: row.precision,
    source: found(sources, row.source_id),
    locator: row.locator,
    note: row.note,
  }),
);

/** Every metric as a series. */
export const allSeries: readonly MetricSeries[] = metricSeriesOf(metrics, statements, relations);
const seriesById = new Map(allSeries.map((series) => [series.metric.id, series]));

/** Every row of charts.csv with its series. */
export const charts = rows('charts.csv', CHART).map(({ id, title_en, form, metric_ids }) => ({
  id,
  title: title_en,
  form,
  series: metric_ids.split(';').map((metricId) => found(seriesById, metricId)),
}));

export function chartOf(id: string) {
  return found(new Map(charts.map((chart) => [chart.id, chart])), id);
}

function found<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`The record has no ${id}.`);
  return value;
}
