import type { ChartForm, Measure } from '@/lib/record/values';
import type { ChartLine } from '@/lib/series/chart-types';
import { plainModel } from '../../support/plain-model';
import { metricOf, type Said, seriesOf } from './chart-fixtures';

/** A line in few words: `2019–2020 solid`, `2015–2024 bridge, missing 2016…2023`. */
export function inWords({ from, to, kind, shape, missing, bounds }: ChartLine): string {
  const words = `${from.period}–${to.period} ${shape} ${kind}`;
  const gap = missing === null ? '' : `, missing ${missing.first}…${missing.last}`;
  return words + gap + (bounds.length === 0 ? '' : `, bounds ${bounds.join(' ')}`);
}

/** The lines of one metric, in few words. */
export function linesOf(said: readonly Said[], measure: Measure = 'flow', form: ChartForm = 'points'): string[] {
  const { panels } = plainModel(form, [seriesOf(metricOf('visitors', measure), said)]);
  return panels.flatMap(({ series }) => series.flatMap(({ lines }) => lines)).map(inWords);
}
