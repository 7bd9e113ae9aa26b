import type { Random } from '@/lib/random';
import type { Measure } from '@/lib/record/values';
import { FIRST_DAY, LAST_DAY } from './days';
import type { Moment } from './moments';
import type { Scale } from './words/subjects';

const YEAR_DAYS = 365.25;
const YEARS = (LAST_DAY - FIRST_DAY) / YEAR_DAYS;

/**
 * The true values of a metric at its moments: a level of its unit's size, growth, seasons, noise. Running totals only rise;
 * shares stay between 0 and 100; rates of change swing around their mean and may be below zero.
 */
export function momentValues(
  { measure, scale }: { readonly measure: Measure; readonly scale: Scale },
  moments: readonly Moment[],
  random: Random,
): readonly number[] {
  const level = 10 ** (scale.from + random.next() * (scale.to - scale.from));
  const growth = -0.02 + random.next() * 0.17;
  const noise = 0.01 + random.next() * 0.06;
  const season = random.next() * 0.3;
  const around = (share: number) => 1 + (random.next() + random.next() - 1) * share;
  const trend = (years: number) => (1 + growth) ** (years - YEARS / 2);
  let highest = 0;

  const trueValue = (moment: Moment): number => {
    const middle = (moment.first + moment.last + 1) / 2;
    const years = (middle - FIRST_DAY) / YEAR_DAYS;
    switch (measure) {
      case 'flow': {
        const length = (moment.last - moment.first + 1) / YEAR_DAYS;
        // Over whole years the seasons cancel out.
        const swing = 1 + season * (1 - Math.min(length, 1)) * Math.sin(2 * Math.PI * years);
        return level * trend(years) * length * swing * around(noise);
      }
      case 'stock':
        return level * trend(years) * around(noise);
      case 'cumulative':
        highest = Math.max(highest, level * ((years + 0.5) / YEARS) ** 1.5 * around(noise / 4));
        return highest;
      case 'ratio':
        return Math.min(99, Math.max(0.5, level * 0.9 * trend(years) ** 0.2 * around(noise)));
      case 'growth':
        return 100 * growth + (random.next() + random.next() - 1) * 12;
    }
  };
  return moments.map(trueValue);
}
