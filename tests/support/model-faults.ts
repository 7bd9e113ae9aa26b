import { pointKey } from '@/lib/series/chart-point';
import type { ChartGroup, ChartLine, ChartModel, ChartPanel, ChartPoint } from '@/lib/series/chart-types';
import type { ShownPoint, ShownSeries } from '@/lib/series/view/shown';

const DAY_MS = 86_400_000;
const OPEN_MARKS = ['more_than', 'at_least', 'nearly'];

/** What a drawing says that its shown points do not: one line a fault, none of a sound one. */
export function modelFaults(model: ChartModel, series: readonly ShownSeries[]): string[] {
  const shown = new Map(series.flatMap(({ points }) => points.map((one) => [pointKey(one.point), one] as const)));
  const groups = model.panels.flatMap((panel) => panel.series.flatMap((one) => one.groups));
  const lines = model.panels.flatMap((panel) => panel.series.flatMap((one) => one.lines));
  const drawn = groups.flatMap(({ points }) => points);
  return [
    ...(drawn.length === shown.size && new Set(drawn.map(({ key }) => key)).size === shown.size
      ? []
      : [`${shown.size} points are shown, ${drawn.length} drawn`]),
    ...(shown.size > 0 && (model.time === null || model.panels.length === 0) ? ['nothing is drawn'] : []),
    ...drawn.flatMap((point) => markFaults(point, shown.get(point.key))),
    ...groups.flatMap(groupFaults),
    ...lines.flatMap((line) => lineFaults(line, groups)),
    ...(lines.length > 0 &&
    (model.form === 'bars' || series.some(({ quantity }) => quantity === 'change' || quantity === 'growth'))
      ? ['bars or changes are joined']
      : []),
    ...model.panels.flatMap((panel) => panelFaults(panel, model, series)),
  ];
}

function markFaults(point: ChartPoint, shown: ShownPoint | undefined): string[] {
  if (shown === undefined) return [`${point.key} is drawn but not shown`];
  const { figure, mark } = shown;
  const isSame =
    point.value === figure.value && point.low === figure.low && point.high === figure.high && point.mark === mark;
  return isSame ? [] : [`${point.key} is drawn as another figure`];
}

/** A line or group is of one metric and one kind of period. */
function groupFaults({ key, points }: ChartGroup): string[] {
  const lengths = points.filter(({ isDate }) => !isDate).map(({ from, to }) => Math.round((to - from) / DAY_MS));
  const kinds = new Set(points.map(({ metricId, isPartYear, isDate }) => `${metricId} ${isPartYear} ${isDate}`));
  return [
    ...(kinds.size > 1 ? [`${key} mixes ${[...kinds].join(', ')}`] : []),
    // A leap year is a day longer, and months differ by three days.
    ...(Math.max(...lengths) - Math.min(...lengths) > 3 ? [`${key} mixes lengths`] : []),
  ];
}

function lineFaults({ key, from, to, metricId }: ChartLine, groups: readonly ChartGroup[]): string[] {
  const ends = [from, to];
  const group = groups.find(({ points }) => points.includes(from));
  return [
    ...(ends.some(({ low, high, mark }) => low === null || high === null || OPEN_MARKS.includes(mark))
      ? [`${key} ends at a bound`]
      : []),
    ...(ends.some((end) => end.metricId !== metricId) ? [`${key} joins two metrics`] : []),
    ...(group?.points.includes(to) ? [] : [`${key} leaves its group`]),
  ];
}

function panelFaults(panel: ChartPanel, { scale, form }: ChartModel, series: readonly ShownSeries[]): string[] {
  const inPanel = series.filter(({ metric }) => panel.series.some(({ metricId }) => metricId === metric.id));
  const points = panel.series.flatMap(({ groups }) => groups.flatMap((group) => group.points));
  const currencies = new Set(inPanel.flatMap(({ metric: { unit } }) => (unit.kind === 'currency' ? [unit.id] : [])));
  const units = new Set(inPanel.map(({ unit }) => unit.id));
  const ownUnits = new Set(inPanel.filter(({ quantity }) => quantity === 'value').map(({ metric }) => metric.unit.id));
  const [low, high] = panel.values;
  const numbers = points.flatMap(({ value, low: from, high: to, hasWhisker, otherValues }) => [
    value,
    ...(hasWhisker ? [from ?? value, to ?? value] : []),
    ...otherValues,
  ]);
  return [
    ...(currencies.size > 1 ? [`${panel.key} holds the currencies ${[...currencies].join(', ')}`] : []),
    ...(units.size > 1 || ownUnits.size > 1 || !units.has(panel.unit.id) ? [`${panel.key} holds two units`] : []),
    ...(numbers.some((number) => number < low || number > high) ? [`${panel.key} is too short for its numbers`] : []),
    ...(Number.isFinite(low) && Number.isFinite(high) ? [] : [`${panel.key} has no axis`]),
    ...(scale === 'log' && low <= 0 ? [`${panel.key} has a zero on a logarithmic axis`] : []),
    ...(form === 'bars' && new Set(points.map(({ isPartYear }) => isPartYear)).size > 1
      ? [`${panel.key} holds bars of years and of parts of years`]
      : []),
    ...(form === 'bars' && (low > 0 || high < 0) ? [`${panel.key} has bars without zero`] : []),
  ];
}
