import type { Random } from '@/lib/random';
import type { Measure } from '@/lib/record/values';
import { type DayNumber, dayOf, dayText, FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR } from './days';

/** When a figure is of: a period or a date, as a source writes it, and its days, both included. */
export type Moment = {
  readonly period: string | null;
  readonly asOf: string | null;
  readonly first: DayNumber;
  readonly last: DayNumber;
};

/** At most so many different moments of that measure, in order of time within each kind of period. */
export function momentsOf(measure: Measure, most: number, random: Random): readonly Moment[] {
  return measure === 'flow' || measure === 'growth' ? periods(most, random) : dates(most, random);
}

const GRIDS = { years: 1, halves: 2, quarters: 4, months: 12, parts: 10 } as const;
type Grid = keyof typeof GRIDS;

/** Years first, then shorter periods, of each kind the latest: the shorter a period, the later it was first published. */
function periods(most: number, random: Random): readonly Moment[] {
  const shorter: Grid[] = ['halves', 'quarters', 'months', 'parts'];
  const grids: Grid[] = ['years'];
  while (shorter.length > 0) grids.push(...shorter.splice(random.whole(shorter.length), 1));
  const moments: Moment[] = [];
  for (const grid of grids) {
    const size = (LAST_YEAR - FIRST_YEAR + 1) * GRIDS[grid];
    const wanted = Math.min(size, most - moments.length);
    for (let index = size - wanted; index < size; index += 1) moments.push(periodOf(grid, index));
  }
  return moments;
}

function periodOf(grid: Grid, index: number): Moment {
  const parts = GRIDS[grid];
  const year = FIRST_YEAR + Math.floor(index / parts);
  const part = index % parts;
  const covering = (text: string, firstMonth: number, lastMonth: number): Moment => ({
    period: text,
    asOf: null,
    first: dayOf(year, firstMonth, 1),
    last: dayOf(year, lastMonth + 1, 0),
  });
  switch (grid) {
    case 'years':
      return covering(String(year), 1, 12);
    case 'halves':
      return covering(`${year}-H${part + 1}`, part * 6 + 1, part * 6 + 6);
    case 'quarters':
      return covering(`${year}-Q${part + 1}`, part * 3 + 1, part * 3 + 3);
    case 'months':
      return covering(`${year}-${twoDigits(part + 1)}`, part + 1, part + 1);
    case 'parts':
      // From January to February at the shortest, to November at the longest.
      return covering(`${year}-01/${year}-${twoDigits(part + 2)}`, 1, part + 2);
  }
}

/** Dates one after the other with uneven steps; one in ten is only known to the month, a few to the year. */
function dates(most: number, random: Random): readonly Moment[] {
  const step = (LAST_DAY - FIRST_DAY + 1) / most;
  const seen = new Set<string>();
  const moments: Moment[] = [];
  for (let index = 0; index < most; index += 1) {
    const day = FIRST_DAY + Math.floor((index + random.next()) * step);
    const full = dayText(day);
    const vagueness = random.next();
    const vague = full.slice(0, vagueness < 0.03 ? 4 : vagueness < 0.13 ? 7 : 10);
    const asOf = seen.has(vague) ? full : vague;
    if (seen.has(asOf)) continue;
    seen.add(asOf);
    moments.push({ period: null, asOf, first: day, last: day });
  }
  return moments;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
