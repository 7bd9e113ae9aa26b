import type { Stop } from '@/lib/series/layout-stops';
import type { ChartText } from './chart-text';

/** What a tooltip says at a stop: one line for each point, and what its bridges span. `name` is the series. */
export type StopLine = { readonly key: string; readonly name: string; readonly sentence: string };

export function stopLines({ marks, bridges }: Stop, text: ChartText): StopLine[] {
  const nameOf = (metricId: string) => text.series[metricId] ?? metricId;
  return [
    ...marks.map(({ point: { key, metricId } }) => ({
      key,
      name: nameOf(metricId),
      sentence: text.sentences[key] ?? '',
    })),
    ...bridges.map(({ line: { key, metricId } }) => ({
      key,
      name: nameOf(metricId),
      sentence: text.bridges[key] ?? '',
    })),
  ];
}
