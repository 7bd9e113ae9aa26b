import type { Stop } from '@/lib/series/layout-stops';
import type { ChartText } from './chart-text';

/** What a tooltip says at a stop: one line for each point, or what a bridge spans. `name` is the series. */
export type StopLine = { readonly key: string; readonly name: string; readonly sentence: string };

export function stopLines({ marks, bridge }: Stop, text: ChartText): StopLine[] {
  const lines = marks.map(({ point }) => ({
    key: point.key,
    name: text.series[point.metricId] ?? point.metricId,
    sentence: text.sentences[point.key] ?? '',
  }));
  if (bridge === null) return lines;
  const { key, metricId } = bridge.line;
  return [...lines, { key, name: text.series[metricId] ?? metricId, sentence: text.bridges[key] ?? '' }];
}
