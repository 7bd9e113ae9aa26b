import type { ChartForm } from '@/lib/record/values';
import { markOf } from '../mark';
import { type MetricSeries, metricSeriesOf } from '../metric-series';
import { asKnownOn } from './as-known-on';
import { changedSeries } from './changes';
import type { ChartSubject } from './chart-subject';
import type { ChartView } from './chart-view';
import { hasStatedPeriod, isFullYear, isInRange } from './in-range';
import { possibleBases } from './index-bases';
import { indexSeries } from './index-values';
import { type LeftOut, leftOutNotices } from './left-out';
import { type Notice, noticeOf } from './notice';
import type { ShownPoint, ShownSeries } from './shown';

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
  const known = knownBy(subject, asked);
  const on = known.all.filter(({ metric }) => !asked.hidden.includes(metric.id));
  const chosen = fullYears(on, asked);
  const recalculated = recalculate(chosen.series, chosen.view);
  const ranged = inRange(recalculated.series, recalculated.view);
  const scaled = onScale(ranged.series, ranged.view);
  return {
    view: scaled.view,
    form: formIn(subject.form, scaled.view),
    series: scaled.series,
    all: known.all,
    bases: possibleBases(chosen.series),
    notices: [
      ...known.notices,
      ...chosen.notices,
      ...recalculated.notices,
      ...leftOutNotices([...chosen.leftOut, ...recalculated.leftOut], scaled.view),
      ...ranged.notices,
      ...scaled.notices,
    ],
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

type Step<Series> = {
  readonly view: ChartView;
  readonly series: readonly Series[];
  readonly notices: readonly Notice[];
};
type Leaving<Series> = Step<Series> & { readonly leftOut: readonly LeftOut[] };

/** All series as they were known; notices are of those switched on, whose figures are missed. */
function knownBy(
  { metrics, statements, relations }: ChartSubject,
  { asKnownOn: date, hidden }: ChartView,
): { readonly all: readonly MetricSeries[]; readonly notices: readonly Notice[] } {
  if (date === null) return { all: metricSeriesOf(metrics, statements, relations), notices: [] };
  const known = asKnownOn({ statements, relations }, date);
  const all = metricSeriesOf(metrics, known.statements, known.relations);
  const isOn = (metricId: string) => !hidden.includes(metricId);
  const undated = known.undated.filter(({ metricId }) => isOn(metricId)).length;
  const stated = new Set(statements.map(({ metricId }) => metricId).filter(isOn));
  const unknown = all.filter(({ metric, points }) => stated.has(metric.id) && points.length === 0);
  const nothing =
    unknown.length === stated.size && stated.size > 0
      ? [noticeOf('nothing_known', 'as_known_on', { value: date })]
      : unknown.map(({ metric }) => noticeOf('nothing_known', 'as_known_on', { metricId: metric.id, value: date }));
  const left = undated > 0 ? [noticeOf('undated_sources', 'as_known_on', { value: date, count: undated })] : [];
  return { all, notices: [...nothing, ...left] };
}

/**
 * Full years where they are asked for and there are any: an empty chart would look like an empty record. That totals of
 * an unstated period are left out is said; that parts of a year are is what was asked for.
 */
function fullYears(all: readonly MetricSeries[], view: ChartView): Leaving<MetricSeries> {
  if (view.periods === 'all') return { view, series: all, notices: [], leftOut: [] };
  const series = all.map(({ metric, points }) => ({ metric, points: points.filter((one) => isFullYear(metric, one)) }));
  if (!hasPoints(series) && hasPoints(all)) {
    const refusal = noticeOf('no_full_years', 'periods', { isRefusal: true });
    return { view: { ...view, periods: 'all' }, series: all, notices: [refusal], leftOut: [] };
  }
  const leftOut = all.map(({ metric, points }): LeftOut => {
    const unstated = points.filter((one) => !hasStatedPeriod(metric, one));
    return { code: 'period_not_stated', parameter: 'periods', metricId: metric.id, value: '', points: unstated };
  });
  return { view, series, notices: [], leftOut };
}

/** Changes and growth are of values alone: a share, or a logarithm, of a difference would say nothing. */
function recalculate(chosen: readonly MetricSeries[], asked: ChartView): Leaving<ShownSeries> {
  if (asked.show === 'values') return asked.scale === 'index' ? indexed(chosen, asked) : plain(chosen, asked, []);
  const view = { ...asked, scale: 'linear', base: null } as const;
  const scaleRefused =
    asked.scale === 'linear' ? [] : [noticeOf('values_only', 'scale', { value: asked.scale, isRefusal: true })];
  const { series, notices, leftOut } = changedSeries(chosen, asked.show);
  if (hasPoints(series) || !hasPoints(chosen)) {
    return { view, series, notices: [...scaleRefused, ...notices], leftOut };
  }
  return plain(chosen, { ...view, show: 'values' }, [...scaleRefused, ...refused(notices, leftOut)]);
}

function indexed(chosen: readonly MetricSeries[], view: ChartView): Leaving<ShownSeries> {
  const { base, series, notices, leftOut } = indexSeries(chosen, view.base, view);
  if (base !== null) return { view: { ...view, base }, series, notices, leftOut };
  return plain(chosen, { ...view, scale: 'linear' }, hasPoints(chosen) ? refused(notices, leftOut) : []);
}

function plain(chosen: readonly MetricSeries[], view: ChartView, notices: readonly Notice[]): Leaving<ShownSeries> {
  return { view: { ...view, base: null }, series: plainSeries(chosen), notices, leftOut: [] };
}

/** Why nothing at all could be calculated, wherever it lies. */
function refused(notices: readonly Notice[], leftOut: readonly LeftOut[]): Notice[] {
  const all = [...notices, ...leftOutNotices(leftOut, { from: null, to: null })];
  return all.map((notice) => ({ ...notice, isRefusal: true }));
}

/** A range without a point falls back to all of them. */
function inRange(series: readonly ShownSeries[], view: ChartView): Step<ShownSeries> {
  if (view.from === null && view.to === null) return { view, series, notices: [] };
  const within = series.map((one) => ({ ...one, points: one.points.filter(({ point }) => isInRange(point, view)) }));
  if (hasPoints(within) || !hasPoints(series)) return { view, series: within, notices: [] };
  const value = `${view.from ?? ''}..${view.to ?? ''}`;
  const refusal = noticeOf('range_empty', view.from === null ? 'to' : 'from', { value, isRefusal: true });
  return { view: { ...view, from: null, to: null }, series, notices: [refusal] };
}

/** A logarithmic axis has no zero: it is refused where anything drawn of a point is not above it. */
function onScale(series: readonly ShownSeries[], view: ChartView): Step<ShownSeries> {
  if (view.scale !== 'log') return { view, series, notices: [] };
  const faulty = series.find(({ points }) => points.some((shown) => numbersOf(shown).some((number) => number <= 0)));
  if (faulty === undefined) return { view, series, notices: [] };
  const refusal = noticeOf('log_not_positive', 'scale', { metricId: faulty.metric.id, isRefusal: true });
  return { view: { ...view, scale: 'linear' }, series, notices: [refusal] };
}

/** What is drawn of a point: its value, the ends of a derived one, and what statements in conflict with it say. */
function numbersOf({ figure: { value, low, high }, mark, point: { hasConflict, observations } }: ShownPoint): number[] {
  const ends = mark === 'derived' ? [low ?? value, high ?? value] : [];
  return [value, ...ends, ...(hasConflict ? observations.map(({ figure }) => figure.value) : [])];
}

/** Bars start at zero, which neither a logarithmic axis nor an index has; steps hold values, not changes. */
function formIn(form: ChartForm, { scale, show }: ChartView): ChartForm {
  if (form === 'bars') return scale === 'linear' ? 'bars' : 'points';
  return show === 'values' ? form : 'points';
}

function hasPoints(series: readonly { readonly points: readonly unknown[] }[]): boolean {
  return series.some(({ points }) => points.length > 0);
}
