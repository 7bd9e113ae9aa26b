import type { ViewedChart } from '@/lib/series/view/view-series';
import { toEpochMs } from '@/lib/time/calendar';
import { parsePartialDate } from '@/lib/time/parse';

/** One step of the strip: a year, or a month where there are few years. */
export type StripCell = { readonly text: string; readonly from: number; readonly to: number };

export type TimeStrip = {
  readonly cells: readonly StripCell[];
  /** Where each point lies, as shares of the strip from 0 to 1, each once. */
  readonly ticks: readonly number[];
  /** The cells shown: the first, and the one after the last. */
  readonly low: number;
  readonly high: number;
};

const FEW_YEARS = 3;
const MONTHS_A_YEAR = 12;

/**
 * The time that a chart's points span, in steps for choosing a range: all points known by the date of the view, those out of
 * range and switched off too, so that a narrowed range can be widened again. Null where there is nothing to choose from.
 */
export function timeStrip({ all, view }: Pick<ViewedChart, 'all' | 'view'>): TimeStrip | null {
  const spans = all.flatMap(({ points }) => points.map(({ span }) => span));
  if (spans.length < 2) return null;
  const first = Math.min(...spans.map(({ from }) => yearOf(from)));
  const last = Math.max(...spans.map(({ to }) => new Date(toEpochMs(to) - 1).getUTCFullYear()));
  const cells = cellsOf(first, last);
  const [start, end] = [cells[0]?.from ?? 0, cells.at(-1)?.to ?? 1];
  const middles = spans.map(({ from, to }) => ((toEpochMs(from) + toEpochMs(to)) / 2 - start) / (end - start));
  const [from, to] = [parsePartialDate(view.from ?? ''), parsePartialDate(view.to ?? '')];
  const low = from === null ? 0 : cells.filter((cell) => cell.to <= toEpochMs(from.from)).length;
  const high = to === null ? cells.length : cells.filter((cell) => cell.from < toEpochMs(to.to)).length;
  return {
    cells,
    ticks: [...new Set(middles.map((share) => Math.round(share * 1000) / 1000))].sort((a, b) => a - b),
    low: Math.min(low, cells.length - 1),
    high: Math.max(high, Math.min(low, cells.length - 1) + 1),
  };
}

function cellsOf(first: number, last: number): StripCell[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (years.length > FEW_YEARS)
    return years.map((year) => ({ text: String(year), from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) }));
  return years.flatMap((year) =>
    Array.from({ length: MONTHS_A_YEAR }, (_, month) => ({
      text: `${year}-${String(month + 1).padStart(2, '0')}`,
      from: Date.UTC(year, month),
      to: Date.UTC(year, month + 1),
    })),
  );
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
