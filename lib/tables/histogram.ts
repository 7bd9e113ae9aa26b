import { logTicks, valueTicks } from '@/lib/series/ticks';

/** Numbers: from `from` to before `to` (the last to `to`); whole numbers, months and years: both included. */
export type HistogramBin = { readonly from: string; readonly to: string; readonly count: number };

const MOST_BINS = 24;
/** `valueTicks` may need one step more than asked for on either side, `logTicks` two ticks. */
const ASKED_STEPS = MOST_BINS - 2;
/** Beyond this ratio of the ends, even bins would hold all but a few rows in the first. */
const LOG_RATIO = 1000;
/** Beyond these many months a bin is a year. */
const MOST_MONTHS = 24;
/** A term of a filter has at most twenty digits before the point. */
const LARGEST = 1e20;

/** The round ends between which numbers are counted, ascending, at least two; none where no term can say them. */
export function numberBounds(low: number, high: number, areWhole: boolean): readonly number[] {
  if (Math.max(Math.abs(low), Math.abs(high)) >= LARGEST) return [];
  const isLog = low > 0 && high / low > LOG_RATIO;
  // The last whole number needs a bin of its own too: it reaches to the next.
  return (isLog ? logTicks : valueTicks)([low, areWhole ? high + 1 : high], ASKED_STEPS, areWhole).ticks;
}

/** The bins between bounds with their counts: `counts` by the number of bounds, but the outer two, at or below the value. */
export function numberBins(
  bounds: readonly number[],
  counts: ReadonlyMap<number, number>,
  areWhole: boolean,
): HistogramBin[] {
  return bounds.slice(0, -1).map((from, index) => {
    const next = bounds[index + 1] ?? from;
    const to = areWhole ? next - 1 : next;
    return { from: plainNumber(from), to: plainNumber(to), count: counts.get(index) ?? 0 };
  });
}

/** Counts by month (`2024-06`) as bins without a gap: months where they are few, years otherwise. */
export function monthBins(counts: ReadonlyMap<string, number>): HistogramBin[] {
  const months = [...counts.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isByMonth = numberOf(last) - numberOf(first) < MOST_MONTHS;
  const binOf = (month: string) => (isByMonth ? month : month.slice(0, 4));
  const totals = new Map<string, number>();
  for (const [month, count] of counts) totals.set(binOf(month), (totals.get(binOf(month)) ?? 0) + count);
  const step = isByMonth ? 1 : 12;
  const start = numberOf(first) - (isByMonth ? 0 : numberOf(first) % 12);
  const bins: HistogramBin[] = [];
  for (let number = start; number <= numberOf(last); number += step) {
    const bin = binOf(monthOf(number));
    bins.push({ from: bin, to: bin, count: totals.get(bin) ?? 0 });
  }
  return bins;
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** Without an exponent, as a term of a filter is written. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(15).replace(/\.?0+$/, '') : text;
}
