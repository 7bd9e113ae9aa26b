/** The value axis: round numbers, the first at or below the lowest value, the last at or above the highest. */
export type ValueTicks = { readonly ticks: readonly number[]; readonly domain: readonly [number, number] };

/** Round steps, as multiples of a power of ten. */
const STEPS = [1, 2, 5, 10];
/** A logarithmic axis may have this many ticks more than are asked for before it leaves some out. */
const SPARE_LOG_TICKS = 2;
/** Below this ratio of the ends, 1, 2 and 5 times a power of ten are too far apart to read values by. */
const MIN_LOG_RATIO = 3;

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

/**
 * Ticks of a logarithmic axis: 1, 2 and 5 times the powers of ten; over many powers the powers alone, or every second,
 * third … of them. Numbers so close together that hardly one of these lies between them have evenly stepped ticks.
 * @param low, high above zero
 */
export function logTicks([low, high]: readonly [number, number], count: number, areWhole: boolean): ValueTicks {
  if (high > low && high / low < MIN_LOG_RATIO) {
    const even = valueTicks([low, high], count, areWhole);
    if (even.domain[0] > 0) return even;
  }
  for (let decades = 0; ; decades += 1) {
    const ticks = decades === 0 ? logRun(low, high, [1, 2, 5], 1) : logRun(low, high, [1], decades);
    const [first, last] = [ticks[0] ?? low, ticks.at(-1) ?? high];
    if (ticks.length <= count + SPARE_LOG_TICKS) return { ticks, domain: [first, last] };
  }
}

/** The run of `factors` times every so many powers of ten that encloses both numbers; never a single tick. */
function logRun(low: number, high: number, factors: readonly number[], decades: number): number[] {
  const first = Math.floor(Math.log10(low) / decades) * decades;
  const last = Math.ceil(Math.log10(high) / decades) * decades + decades;
  const powers = Array.from({ length: (last - first) / decades + 1 }, (_, index) => first + index * decades);
  const all = powers.flatMap((power) => factors.map((factor) => tidy(factor * 10 ** power)));
  const start = all.findLastIndex((tick) => tick <= low * (1 + Number.EPSILON));
  const end = all.findIndex((tick, index) => tick >= high * (1 - Number.EPSILON) && index > start);
  return all.slice(Math.max(start, 0), end + 1);
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
