import { stateFigure } from '@/lib/figures/state';
import type { Metric } from '@/lib/record/metric';
import type { ChartForm, Measure, Qualifier } from '@/lib/record/values';
import { type MetricSeries, metricSeriesOf } from '@/lib/series/metric-series';
import type { RelationStatement, SourceNote, Statement } from '@/lib/series/point';
import type { ChartSubject } from '@/lib/series/view/chart-subject';

export const SOURCE: SourceNote = {
  id: 'paper',
  title: 'A paper',
  publisher: 'The Paper',
  publishedOn: '2025-10-11',
  url: 'https://example.org/paper',
  tier: 'press',
};

/** A statement in few words: `['2024', 86_000]`, `['2024', 86_000, 'more_than']`; a date is written `@2024-06-30`. */
export type Said = readonly [when: string, value: number, qualifier?: Qualifier];

export function metricOf(id: string, measure: Measure = 'flow', unitId = 'persons'): Metric {
  const kind = unitId.length === 3 ? 'currency' : 'count';
  return {
    id,
    programmeId: 'cci',
    theme: 'tourism',
    nameEn: `The ${id}`,
    nameZh: id,
    unit: { id: unitId, kind, symbol: kind === 'currency' ? `${unitId} ` : null, nameEn: unitId, nameZh: unitId },
    measure,
    definitionEn: '',
    definitionZh: '',
    comparabilityEn: null,
    comparabilityZh: null,
  };
}

export function seriesOf(
  metric: Metric,
  said: readonly Said[],
  relations: readonly RelationStatement[] = [],
): MetricSeries {
  const statements = said.map(([when, value, qualifier = 'exact']): Statement => {
    const isDate = when.startsWith('@');
    return {
      metricId: metric.id,
      period: isDate ? null : when,
      asOf: isDate ? when.slice(1) : null,
      figure: stateFigure({ value, precision: 1, qualifier }),
      source: SOURCE,
      locator: 'paragraph 1',
      note: null,
    };
  });
  const [series] = metricSeriesOf([metric], statements, relations);
  if (series === undefined) throw new Error('One metric makes one series.');
  return series;
}

/** A chart of some series, as if composed of them; derived points need their relations again. */
export function subjectOf(
  form: ChartForm,
  series: readonly MetricSeries[],
  relations: readonly RelationStatement[] = [],
): ChartSubject {
  return {
    kind: 'chart',
    id: 'a-chart',
    titleEn: 'A title',
    titleZh: '标题',
    noteEn: null,
    noteZh: null,
    form,
    metrics: series.map(({ metric }) => metric),
    statements: series.flatMap(({ points }) => points.flatMap(({ observations }) => observations)),
    relations,
  };
}

export function multiple(metricId: string, fromPeriod: string, toPeriod: string, value: number): RelationStatement {
  const stated = { precision: 0.01, source: SOURCE, locator: 'paragraph 2', note: null };
  return { metricId, fromPeriod, toPeriod, kind: 'multiple', value, ...stated };
}
