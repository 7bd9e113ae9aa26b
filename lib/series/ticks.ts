/** The value axis: round numbers at equal steps, the first at or below the lowest value, the last at or above the highest. */
export type ValueTicks = { readonly ticks: readonly number[]; readonly domain: readonly [number, number] };

/** A calendar year on the time axis, `[from, to)` in milliseconds; `isLabelled` where there is room for its number. */
export type YearTick = {
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly isLabelled: boolean;
};

/** Round steps, as multiples of a power of ten. */
const STEPS = [1, 2, 5, 10];
/** Years between labels of the time axis. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];

/**
 * Ticks at 1, 2 or 5 times a power of ten, about `count` of them.
 * @param areWhole true for things that are counted: no tick between whole numbers
 */
export function valueTicks([low, high]: readonly [number, number], count: number, areWhole: boolean): ValueTicks {
  const [bottom, top] = low === high ? widened(low) : [low, high];
  const step = Math.max(roundStep((top - bottom) / count), areWhole ? 1 : 0);
  const first = Math.floor(bottom / step);
  const last = Math.ceil(top / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { ticks, domain: [tidy(first * step), tidy(last * step)] };
}

/** Every year from `from` to `to` (both a 1 January), labelled at round years as far apart as `roomForYears` asks. */
export function yearTicks(from: number, to: number, roomForYears: number): YearTick[] {
  const firstYear = new Date(from).getUTCFullYear();
  const count = new Date(to).getUTCFullYear() - firstYear;
  const step = YEAR_STEPS.find((candidate) => candidate >= roomForYears) ?? Math.ceil(roomForYears);
  const hasRoundYear = Array.from({ length: count }, (_, index) => firstYear + index).some((year) => year % step === 0);
  return Array.from({ length: count }, (_, index) => {
    const year = firstYear + index;
    const isLabelled = hasRoundYear ? year % step === 0 : index === 0;
    return { year, from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0), isLabelled };
  });
}

/** A domain around a single value: from zero to it, or one around zero. */
function widened(value: number): [number, number] {
  if (value === 0) return [0, 1];
  return value > 0 ? [0, value] : [value, 0];
}

function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = STEPS.find((candidate) => candidate * power >= atLeast * (1 - Number.EPSILON)) ?? 10;
  return factor * power;
}

/** Takes away what binary fractions leave behind: 3 × 0.1 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
