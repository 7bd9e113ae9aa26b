import type { ChartForm } from '@/lib/record/values';
import { markOf } from '../mark';
import { type MetricSeries, metricSeriesOf } from '../metric-series';
import { asKnownOn } from './as-known-on';
import { changedSeries } from './changes';
import type { ChartSubject } from './chart-subject';
import type { ChartView } from './chart-view';
import { isFullYear, isInRange } from './in-range';
import { indexSeries, possibleBases } from './index-values';
import type { Notice, NoticeCode } from './notice';
import type { ViewParameter } from './serialise-chart-view';
import type { ShownSeries } from './shown';

/** A chart in a view: what is drawn, and what of the view could not be followed. */
export type ViewedChart = {
  /** The view that is drawn: what could not be followed is back at its default, and `base` is filled in on an index. */
  readonly view: ChartView;
  readonly form: ChartForm;
  /** The series switched on, as they are drawn. */
  readonly series: readonly ShownSeries[];
  /** All series as the record has them by the date of the view, whatever is switched off or out of range. */
  readonly all: readonly MetricSeries[];
  /** The periods and dates that an index can start from. */
  readonly bases: readonly string[];
  readonly notices: readonly Notice[];
};

/**
 * A subject in a view: what was known by its date, the series switched on, full years where they are asked for, recalculated
 * where an index, a change or a growth is asked for, and of that what lies in the range. In this order: the base of an index
 * and the earlier figure of a growth may lie outside the range.
 */
export function viewSeries(subject: ChartSubject, asked: ChartView): ViewedChart {
  const notices: Notice[] = [];
  const known = asked.asKnownOn === null ? { ...subject, undatedCount: 0 } : asKnownOn(subject, asked.asKnownOn);
  if (known.undatedCount > 0) notices.push(about('undated_sources', 'as_known_on', '', known.undatedCount));
  const all = metricSeriesOf(subject.metrics, known.statements, known.relations);
  if (known.statements.length === 0 && subject.statements.length > 0) {
    notices.push(about('nothing_known', 'as_known_on', asked.asKnownOn ?? '', null));
  }
  const chosen = all
    .filter(({ metric }) => !asked.hidden.includes(metric.id))
    .map(({ metric, points }) => ({ metric, points: asked.periods === 'all' ? points : points.filter(isFullYear) }));
  const recalculated = recalculate(chosen, asked);
  notices.push(...recalculated.notices);
  const ranged = inRange(recalculated.series, recalculated.view);
  notices.push(...ranged.notices);
  const scaled = onScale(ranged.series, ranged.view);
  notices.push(...scaled.notices);
  return {
    view: scaled.view,
    form: formIn(subject.form, scaled.view),
    series: scaled.series,
    all,
    bases: possibleBases(chosen),
    notices,
  };
}

/** The series as the record has them, each figure its own. */
export function plainSeries(all: readonly MetricSeries[]): ShownSeries[] {
  return all.map(({ metric, points }) => ({
    metric,
    quantity: 'value',
    unit: metric.unit,
    points: points.map((point) => ({ point, figure: point.figure, mark: markOf(point), base: null })),
  }));
}

type Step = { readonly view: ChartView; readonly series: readonly ShownSeries[]; readonly notices: readonly Notice[] };

/** Changes and growth come before the index: a share of a difference would say nothing. */
function recalculate(chosen: readonly MetricSeries[], view: ChartView): Step {
  if (view.show !== 'values') {
    const { series, notices } = changedSeries(chosen, view.show);
    if (series.some(({ points }) => points.length > 0)) return { view: withoutIndex(view), series, notices };
    const refused = notices.map((notice) => ({ ...notice, isRefusal: true }));
    return { view: withoutIndex({ ...view, show: 'values' }), series: plainSeries(chosen), notices: refused };
  }
  if (view.scale === 'index') {
    const { base, series, notices } = indexSeries(chosen, view.base);
    if (base !== null) return { view: { ...view, base }, series, notices };
    const refused = notices.map((notice) => ({ ...notice, isRefusal: true }));
    return { view: withoutIndex(view), series: plainSeries(chosen), notices: refused };
  }
  return { view: { ...view, base: null }, series: plainSeries(chosen), notices: [] };
}

function withoutIndex(view: ChartView): ChartView {
  return { ...view, scale: view.scale === 'index' ? 'linear' : view.scale, base: null };
}

/** A range without a point falls back to all of them: an empty chart would look like an empty record. */
function inRange(series: readonly ShownSeries[], view: ChartView): Step {
  if (view.from === null && view.to === null) return { view, series, notices: [] };
  const within = series.map((one) => ({ ...one, points: one.points.filter(({ point }) => isInRange(point, view)) }));
  if (within.some(({ points }) => points.length > 0)) return { view, series: within, notices: [] };
  const range = `${view.from ?? ''}..${view.to ?? ''}`;
  const parameter = view.from === null ? 'to' : 'from';
  const refusal = { ...about('range_empty', parameter, range, null), isRefusal: true };
  return { view: { ...view, from: null, to: null }, series, notices: [refusal] };
}

/** A logarithmic axis has no zero: it is refused where a value, or an end of an interval that is drawn, is not above it. */
function onScale(series: readonly ShownSeries[], view: ChartView): Step {
  if (view.scale !== 'log') return { view, series, notices: [] };
  const faulty = series.find(({ points }) =>
    points.some(
      ({ figure, mark }) => figure.value <= 0 || (mark === 'derived' && figure.low !== null && figure.low <= 0),
    ),
  );
  if (faulty === undefined) return { view, series, notices: [] };
  const refusal = { ...about('log_not_positive', 'scale', '', null), metricId: faulty.metric.id, isRefusal: true };
  return { view: { ...view, scale: 'linear' }, series, notices: [refusal] };
}

/** Bars start at zero, which neither a logarithmic axis nor an index has; steps hold values, not changes. */
function formIn(form: ChartForm, { scale, show }: ChartView): ChartForm {
  if (show !== 'values') return form === 'bars' && scale === 'linear' ? 'bars' : 'points';
  return form === 'bars' && scale !== 'linear' ? 'points' : form;
}

function about(code: NoticeCode, parameter: ViewParameter, value: string, count: number | null): Notice {
  return { code, parameter, metricId: null, value, count, isRefusal: false };
}
