import { metricSeriesOf } from '@/lib/series/metric-series';
import type { Point } from '@/lib/series/point';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import type { ChartView } from '@/lib/series/view/chart-view';
import type { ShownPoint, ShownSeries } from '@/lib/series/view/shown';
import type { ViewedChart } from '@/lib/series/view/view-series';
import { calculationFaults, isOpen } from './calculation-faults';
import { daysOf, isInRangeOf, isOfUnstatedPeriod, isPartOfYear } from './plain-days';

/**
 * What a viewed chart says that the record does not, or hides without a word: one line a fault, none of a sound one.
 * Written against docs/metrics-and-marks.md, not against the code; but which points the record has it takes from the
 * application (`metricSeriesOf`), which tests of its own judge.
 */
export function viewFaults(subject: ChartSubject, asked: ChartView, viewed: ViewedChart): string[] {
  const known = knownPoints(subject, asked);
  return [
    ...viewed.series.flatMap((series) => series.points.flatMap((shown) => pointFaults(shown, series, known, viewed))),
    ...dateFaults(asked, viewed),
    ...silenceFaults(asked, known, viewed),
    ...indexFaults(viewed),
    ...refusalFaults(asked, viewed),
  ];
}

const when = ({ metricId, period, asOf }: Point) => `${metricId} ${period ?? `@${asOf}`}`;

/** The record's points, from what had been published by the date of the view. */
function knownPoints({ metrics, statements, relations }: ChartSubject, { asKnownOn, hidden }: ChartView): Point[] {
  const isKnown = ({ source }: { readonly source: { readonly publishedOn: string | null } }) =>
    asKnownOn === null || wasPublished(source.publishedOn, asKnownOn);
  return metricSeriesOf(metrics, statements.filter(isKnown), relations.filter(isKnown))
    .filter(({ metric }) => !hidden.includes(metric.id))
    .flatMap(({ points }) => points);
}

function wasPublished(publishedOn: string | null, by: string): boolean {
  return publishedOn !== null && daysOf(publishedOn)[1] <= daysOf(by)[1];
}

function pointFaults(shown: ShownPoint, series: ShownSeries, known: readonly Point[], viewed: ViewedChart): string[] {
  const { point, figure, mark } = shown;
  const same = known.find((one) => when(one) === when(point));
  const faults = [
    JSON.stringify(same) !== JSON.stringify(point) && 'is not in the record',
    point.metricId !== series.metric.id && 'is of another metric',
    !isInRangeOf(point, viewed.view) && 'lies outside the range',
    viewed.view.periods === 'full_years' && isPartOfYear(point) && 'is for a part of a year',
    viewed.view.periods === 'full_years' && isOfUnstatedPeriod(series.metric, point) && 'may be for a part of a year',
    isOpen(point.figure) && (mark === 'exact' || mark === 'about') && `is a bound marked ${mark}`,
    isOpen(point.figure) !== isOpen(figure) && 'changes what is open',
    (point.figure.low === null) !== (figure.low === null) && 'changes its low end',
    (point.figure.high === null) !== (figure.high === null) && 'changes its high end',
    figure.low !== null && figure.value < figure.low && 'lies below its interval',
    figure.high !== null && figure.value > figure.high && 'lies above its interval',
    [figure.value, figure.low ?? 0, figure.high ?? 0].some((end) => !Number.isFinite(end)) && 'is no number',
    ...calculationFaults(shown, series),
  ];
  return faults.filter((fault) => typeof fault === 'string').map((fault) => `${when(point)} ${fault}`);
}

/** Sources of every statement behind a point, its derivation included. */
function publicationsOf({ observations, derivation, source }: Point): (string | null)[] {
  const steps = derivation === null ? [] : [derivation.start, ...derivation.steps.map(({ relation }) => relation)];
  return [source, ...[...observations, ...steps].map((one) => one.source)].map(({ publishedOn }) => publishedOn);
}

function dateFaults({ asKnownOn }: ChartView, { series, all }: ViewedChart): string[] {
  if (asKnownOn === null) return [];
  const shown = series.flatMap(({ points }) => points.flatMap(({ point, base }) => [point, base ?? point]));
  return [...shown, ...all.flatMap(({ points }) => points)]
    .filter((point) => !publicationsOf(point).every((publishedOn) => wasPublished(publishedOn, asKnownOn)))
    .map((point) => `${when(point)} was not known by ${asKnownOn}`);
}

/** Points of the record that are neither shown nor accounted for by a notice. */
function silenceFaults(asked: ChartView, known: readonly Point[], { series, notices, view }: ViewedChart): string[] {
  const expected = known.filter(
    (point) => isInRangeOf(point, view) && !(view.periods === 'full_years' && isPartOfYear(point)),
  );
  return [...new Set(expected.map(({ metricId }) => metricId))].flatMap((metricId) => {
    const own = series.find(({ metric }) => metric.id === metricId);
    const missing = expected.filter((point) => point.metricId === metricId).length - (own?.points.length ?? 0);
    const said = notices.filter((notice) => notice.metricId === metricId && !notice.isRefusal);
    const counted = said.reduce((sum, { count, code }) => sum + (code === 'undated_sources' ? 0 : (count ?? 0)), 0);
    const isAccounted = own === undefined ? said.length > 0 : missing === counted;
    return isAccounted ? [] : [`${metricId} lacks ${missing} points, ${counted} are said (${JSON.stringify(asked)})`];
  });
}

function indexFaults({ view, series, bases }: ViewedChart): string[] {
  const hundred = series.flatMap(({ quantity, points }) =>
    quantity === 'index' ? points.filter(({ point, base }) => point === base) : [],
  );
  return [
    ...hundred
      .filter(({ figure }) => figure.value !== 100)
      .map(({ point }) => `${when(point)} is the base but not 100`),
    ...series.flatMap(({ metric, points }) =>
      new Set(points.map(({ base }) => base)).size > 1 && view.scale === 'index' ? [`${metric.id} has two bases`] : [],
    ),
    ...(view.scale === 'index' && !bases.includes(view.base ?? '')
      ? [`the base ${view.base} is not among those given`]
      : []),
  ];
}

/** What was not followed is named, and what is drawn instead is a chart. */
function refusalFaults(asked: ChartView, { view, series, all, notices }: ViewedChart): string[] {
  const refused = new Set(notices.filter(({ isRefusal }) => isRefusal).map(({ parameter }) => parameter));
  const hasPoints = series.some(({ points }) => points.length > 0);
  const couldHave = all.some(({ metric, points }) => !asked.hidden.includes(metric.id) && points.length > 0);
  const isNamed = (...names: string[]) => names.some((name) => [...refused].some((parameter) => parameter === name));
  return [
    ...(couldHave && !hasPoints ? ['the chart is empty though the record is not'] : []),
    ...(couldHave && view.scale !== asked.scale && !isNamed('scale', 'base')
      ? ['the scale is dropped in silence']
      : []),
    ...(view.show !== asked.show && !isNamed('show') ? ['changes are dropped in silence'] : []),
    ...(view.periods !== asked.periods && !isNamed('periods') ? ['full years are dropped in silence'] : []),
    ...(view.from !== asked.from || view.to !== asked.to
      ? isNamed('from', 'to')
        ? []
        : ['the range is dropped in silence']
      : []),
  ];
}
