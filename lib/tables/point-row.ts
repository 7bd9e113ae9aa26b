import { inLocale, type Locale } from '@/lib/format/locale';
import type { Metric } from '@/lib/record/metric';
import type { Point } from '@/lib/series/point';
import { pointFacts } from '@/lib/series/point-facts';
import type { RowOf } from './definition';
import type { POINTS } from './points';

/** A point as a row of the set of points: the keys, values and words that the same point has in the API. */
export function pointRow(point: Point, metric: Metric, locale: Locale): RowOf<typeof POINTS> {
  const facts = pointFacts(point);
  const { source } = point;
  return {
    metric_id: facts.metricId,
    metric_name: inLocale(locale, metric.nameEn, metric.nameZh),
    programme_id: metric.programmeId,
    theme: metric.theme,
    unit: metric.unit.id,
    measure: metric.measure,
    period: facts.period,
    as_of: facts.asOf,
    start_date: facts.startDate,
    end_date: facts.endDate,
    value: facts.value,
    qualifier: facts.qualifier,
    low: facts.low,
    high: facts.high,
    precision: facts.precision,
    derived: facts.isDerived,
    derivation: facts.derivation,
    conflict: facts.hasConflict,
    observation_count: facts.observationCount,
    source_id: facts.sourceId,
    source_title: source.title,
    publisher: source.publisher,
    source_tier: source.tier,
    published_on: source.publishedOn,
    source_url: source.url,
    locator: facts.locator,
    note: facts.note,
  };
}
