import { inLocale, type Locale } from '@/lib/format/locale';
import type { Unit } from '@/lib/record/metric';
import type { Derivation, Point, Statement } from '@/lib/series/point';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import type { ChartView } from '@/lib/series/view/chart-view';
import { noticeDetail } from '@/lib/series/view/notice-detail';
import type { ShownSeries } from '@/lib/series/view/shown';
import type { ViewedChart } from '@/lib/series/view/view-series';
import { chartRow } from '@/lib/tables/chart-points';

type Input = {
  readonly subject: ChartSubject;
  readonly viewed: ViewedChart;
  readonly release: { readonly id: number; readonly createdAt: string };
  /** The page that shows this view. */
  readonly address: string;
  readonly locale: Locale;
};

/**
 * A chart in its view as one JSON document: the points that are drawn, in the order of the drawing, each with every statement
 * and calculation behind it. Keys are those of the API; an end of an interval that is not bounded is null.
 */
export function chartDocument({ subject, viewed, release, address, locale }: Input) {
  return {
    release: { id: release.id, created_at: release.createdAt },
    chart: {
      kind: subject.kind,
      id: subject.id === '' ? null : subject.id,
      title: inLocale(locale, subject.titleEn, subject.titleZh),
      note: inLocale(locale, subject.noteEn, subject.noteZh),
      form: viewed.form,
      address,
    },
    view: viewOf(viewed.view),
    notices: viewed.notices.map((notice) => ({
      code: notice.code,
      parameter: notice.parameter,
      metric_id: notice.metricId,
      count: notice.count,
      detail: noticeDetail(notice),
    })),
    count: viewed.series.reduce((sum, { points }) => sum + points.length, 0),
    series: viewed.series.map((series) => seriesOf(series, locale)),
  };
}

function viewOf(view: ChartView) {
  return {
    scale: view.scale,
    base: view.base,
    show: view.show,
    from: view.from,
    to: view.to,
    hide: view.hidden,
    periods: view.periods,
    as_known_on: view.asKnownOn,
    panels: view.panels,
    axes: view.axes,
    release: view.release,
  };
}

function seriesOf(series: ShownSeries, locale: Locale) {
  const { metric, quantity, unit, points } = series;
  return {
    metric_id: metric.id,
    metric_name: inLocale(locale, metric.nameEn, metric.nameZh),
    programme_id: metric.programmeId,
    theme: metric.theme,
    measure: metric.measure,
    definition: inLocale(locale, metric.definitionEn, metric.definitionZh),
    comparability: inLocale(locale, metric.comparabilityEn, metric.comparabilityZh),
    unit: unitOf(metric.unit, locale),
    quantity,
    shown_unit: unitOf(unit, locale),
    points: points.map((shown) => ({
      ...chartRow(shown, series, locale),
      mark: shown.mark,
      observations: shown.point.observations.map(statementOf),
      working: workingOf(shown.point),
    })),
  };
}

function unitOf({ id, kind, symbol, nameEn, nameZh }: Unit, locale: Locale) {
  return { id, kind, symbol, name: inLocale(locale, nameEn, nameZh) };
}

/** A statement behind a point; the first is the one the point shows. */
function statementOf({ figure, source, locator, note }: Statement) {
  return {
    value: figure.value,
    qualifier: figure.qualifier,
    low: figure.low,
    high: figure.high,
    precision: figure.precision,
    source_id: source.id,
    source_title: source.title,
    publisher: source.publisher,
    tier: source.tier,
    published_on: source.publishedOn,
    source_url: source.url,
    locator,
    note,
  };
}

/** The steps of a derived value, in order; null for a stated one. */
function workingOf({ derivation }: Point) {
  if (derivation === null) return null;
  return { start: statementOf(derivation.start), steps: derivation.steps.map(stepOf) };
}

function stepOf({ relation, operation, basePeriod, resultPeriod, base, result }: Derivation['steps'][number]) {
  return {
    operation,
    base_period: basePeriod,
    base_value: base.value,
    relation: {
      kind: relation.kind,
      value: relation.value,
      precision: relation.precision,
      from_period: relation.fromPeriod,
      to_period: relation.toPeriod,
      source_id: relation.source.id,
      locator: relation.locator,
    },
    result_period: resultPeriod,
    result_value: result.value,
    result_low: result.low,
    result_high: result.high,
  };
}
