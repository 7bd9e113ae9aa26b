import type { Random } from '@/lib/random';
import { FIRST_YEAR } from './days';
import { type SyntheticMetric, type TrueFigure, trueFiguresOf } from './metrics';
import { printNumber } from './printed-number';
import { randomFor } from './size';
import type { SyntheticSource } from './sources';
import type { TextRow } from './text-row';
import { locatorOf } from './words/locators';

/** Relations for each statement of a total or a level; about a third find nothing comparable, so one is left for every fifty. */
const SHARE = 0.032;
/** Of these, so many lead from the first year that is stated to one before it, of which nothing else is known. */
const BEFORE_THE_RECORD = 0.2;

type Ends = {
  readonly from: string | null;
  readonly to: string | null;
  readonly ratio: number;
};

/** Growth and multiples between two figures of a metric, and from figures that are stated nowhere, so derived. */
export function* relationRows(
  seed: number,
  metric: SyntheticMetric,
  sources: readonly SyntheticSource[],
): Generator<TextRow<'relations'>> {
  if (metric.measure === 'growth' || metric.measure === 'ratio') return;
  const random = randomFor(seed, 'relations', metric.index);
  const figures = trueFiguresOf(seed, metric);
  const count = Math.floor(metric.observations * SHARE + random.next());
  const earlier = Math.round(count * BEFORE_THE_RECORD);
  for (const ends of [...chainBefore(figures, earlier, random), ...pairs(figures, count - earlier, random)]) {
    const source = sources[random.whole(sources.length)];
    if (source === undefined) return;
    const isMultiple = ends.ratio > 2 || random.chance(0.04);
    const { value, precision } = printNumber(isMultiple ? ends.ratio : (ends.ratio - 1) * 100, {
      digits: 3,
      smallest: isMultiple ? -2 : -1,
      rounding: 'nearest',
    });
    yield {
      metric_id: metric.id,
      from_period: ends.from,
      to_period: ends.to,
      kind: isMultiple ? 'multiple' : 'percent_change',
      value,
      precision,
      source_id: source.id,
      locator: locatorOf(source.language, random),
      note: null,
    };
  }
}

/** Neighbours in the order of the figures, spread over all of them; one in twenty does not say what it compares with. */
function* pairs(figures: readonly TrueFigure[], count: number, random: Random): Generator<Ends> {
  const stride = Math.max(1, Math.floor((figures.length - 1) / Math.max(1, count)));
  for (let index = 1; index < figures.length; index += stride) {
    const before = figures[index - 1];
    const after = figures[index];
    // Relations name periods, or dates to the day; a comparison of figures of two lengths is made by nobody.
    if (before === undefined || after === undefined || !areComparable(before, after)) continue;
    if (before.value <= 0 || after.value <= 0) continue;
    const from = random.chance(0.05) ? null : whenOf(before);
    yield { from, to: whenOf(after), ratio: after.value / before.value };
  }
}

/** From the first stated year backwards, a year a step: the figures that follow stand on those that follow before. */
function* chainBefore(figures: readonly TrueFigure[], count: number, random: Random): Generator<Ends> {
  const first = figures.find(({ moment }) => moment.period === String(FIRST_YEAR));
  if (first === undefined) return;
  for (let step = 0; step < Math.min(count, 5); step += 1) {
    const to = FIRST_YEAR - step;
    yield { from: String(to - 1), to: String(to), ratio: 1.02 + random.next() * 0.2 };
  }
}

function areComparable(a: TrueFigure, b: TrueFigure): boolean {
  const [from, to] = [whenOf(a), whenOf(b)];
  if (a.moment.period === null) return from.length === 10 && to.length === 10;
  return from.length === to.length && a.moment.last < b.moment.first;
}

function whenOf({ moment }: TrueFigure): string {
  return moment.period ?? moment.asOf ?? '';
}
