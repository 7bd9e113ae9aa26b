import type { Random } from '@/lib/random';
import type { Qualifier, SourceTier } from '@/lib/record/values';
import { type SyntheticMetric, type TrueFigure, trueFiguresOf } from './metrics';
import { printNumber, type Rounding } from './printed-number';
import { randomFor, weighted } from './size';
import { firstSourceAfter, type SyntheticSource } from './sources';
import type { TextRow } from './text-row';
import { locatorOf, noteOf } from './words/locators';

/** The shares of the real record. */
const QUALIFIERS = [
  ['exact', 7758],
  ['more_than', 1530],
  ['about', 515],
  ['nearly', 182],
  ['at_least', 15],
] as const satisfies readonly (readonly [Qualifier, number])[];
const ROUNDING: Readonly<Record<Qualifier, Rounding>> = {
  exact: 'nearest',
  about: 'nearest',
  at_least: 'down',
  more_than: 'down',
  nearly: 'up',
};
/** Significant digits: who stands nearer to the figure prints more of them. */
const DIGITS: Readonly<Record<SourceTier, readonly [number, ...number[]]>> = {
  official: [4, 5, 6],
  press: [3, 3, 4],
  company: [3, 4],
  reference: [3],
  repost: [2, 3, 3],
};
/** Of the statements beside another of the same period, so many say something else. */
const DISAGREEING = 0.02;

/** All statements of a metric, period by period. Sources of one period are different ones, published after it ended. */
export function* observationRows(
  seed: number,
  metric: SyntheticMetric,
  sources: readonly SyntheticSource[],
): Generator<TextRow<'observations'>> {
  const random = randomFor(seed, 'statements', metric.index);
  const figures = trueFiguresOf(seed, metric);
  const counts = countsOf(figures.length, metric.observations, random);
  for (const [index, figure] of figures.entries()) {
    const count = counts[index] ?? 0;
    for (const [position, source] of sourcesAfter(figure.moment.last, count, sources, random).entries()) {
      yield statementOf(metric, figure, source, position > 0 && random.chance(DISAGREEING), random);
    }
  }
}

/** Statements for each figure: one, and by chance more, so that they add up to `whole`. */
function countsOf(figures: number, whole: number, random: Random): readonly number[] {
  const counts = Array.from({ length: figures }, () => 1);
  for (let left = whole - figures; left > 0; left -= 1) {
    const index = random.whole(figures);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** `count` different sources, from the first after the day on, not all at once. */
function sourcesAfter(
  day: number,
  count: number,
  sources: readonly SyntheticSource[],
  random: Random,
): readonly SyntheticSource[] {
  if (count > sources.length) throw new Error(`${count} statements of one figure need as many sources.`);
  const first = firstSourceAfter(day, sources.length);
  const later = Math.min(sources.length - first, Math.max(count, Math.ceil(sources.length / 25)));
  const stride = Math.max(1, Math.floor(later / count));
  const chosen: SyntheticSource[] = [];
  for (let position = 0; position < count; position += 1) {
    // Where too few are left after the day, the earliest speak of it beforehand.
    const source = sources[(first + position * stride + random.whole(stride)) % sources.length];
    if (source !== undefined) chosen.push(source);
  }
  return chosen;
}

function statementOf(
  { id, measure, scale }: SyntheticMetric,
  { moment, value }: TrueFigure,
  { id: sourceId, tier, language }: SyntheticSource,
  disagrees: boolean,
  random: Random,
): TextRow<'observations'> {
  const hedge = weighted(random, QUALIFIERS);
  // A bound of a fall ("more than minus 3 %") is said by nobody; and who disagrees does so firmly.
  const qualifier: Qualifier = disagrees || (measure === 'growth' && hedge !== 'about') ? 'exact' : hedge;
  const said = disagrees ? value * (random.chance(0.5) ? 0.8 : 1.25) : value;
  const digits = random.pick(DIGITS[tier]);
  const printed = printNumber(said, { digits, smallest: scale.smallest, rounding: ROUNDING[qualifier] });
  return {
    metric_id: id,
    period: moment.period,
    as_of: moment.asOf,
    value: printed.value,
    precision: printed.precision,
    qualifier,
    source_id: sourceId,
    locator: locatorOf(language, random),
    note: random.chance(0.1) ? noteOf(language, random) : null,
  };
}
