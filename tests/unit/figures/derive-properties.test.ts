import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { deriveFigure, type Operation } from '@/lib/figures/derive';
import { factorOf, type StatedRelation } from '@/lib/figures/factor';
import type { Figure } from '@/lib/figures/figure';
import { stateFigure } from '@/lib/figures/state';
import { QUALIFIERS } from '@/lib/record/values';

const CASES = 2_000;
const OPERATIONS = ['times', 'divided_by'] as const satisfies readonly Operation[];
/** Both ends, the printed number's place, and some between. */
const PLACES = [0, 0.125, 0.5, 0.75, 1];
const Wide = Decimal.clone({ precision: 60 });

/** Mulberry32: the same numbers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Case = { readonly base: Figure; readonly relation: StatedRelation; readonly operation: Operation };

function cases(seed: number): Case[] {
  const random = randomNumbers(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[whole(items.length)] ?? items[0];
  return Array.from({ length: CASES }, () => {
    // From hundredths, which give a base that is not whole, to thousands of millions.
    const precision = new Wide(10).pow(whole(12) - 2);
    const value = precision.times(1 + whole(10 ** (1 + whole(5)))).toNumber();
    const base = stateFigure({ value, precision: precision.toNumber(), qualifier: pick(QUALIFIERS) });
    const multiple = new Wide(1 + whole(2_000)).div(100).toNumber();
    const change = new Wide(whole(4_000) - 980).div(10).toNumber();
    const relation: StatedRelation =
      random() < 0.5
        ? { kind: 'multiple', value: multiple, precision: 0.01 }
        : { kind: 'percent_change', value: change, precision: 0.1 };
    return { base, relation, operation: pick(OPERATIONS) };
  });
}

/** A number of the interval; an open end is taken far away. */
function between(low: number | null, high: number | null, place: number): Decimal {
  const bottom = new Wide(low ?? -1e15);
  return new Wide(high ?? 1e15).minus(bottom).times(place).plus(bottom);
}

/** Whether `result` allows `base` × or ÷ `factor`; compared without dividing, so no rounding is involved. */
function allows(result: Figure, base: Decimal, factor: Decimal, operation: Operation): boolean {
  const isAtMost = (end: number, isLow: boolean) => {
    const [left, right] = operation === 'times' ? [new Wide(end), base.times(factor)] : [factor.times(end), base];
    return isLow ? left.lte(right) : right.lte(left);
  };
  return (result.low === null || isAtMost(result.low, true)) && (result.high === null || isAtMost(result.high, false));
}

/** Stated in whole units. */
function isWhole({ value, precision }: Figure): boolean {
  return precision !== null && precision >= 1 && Number.isInteger(value);
}

function derivedCases(seed: number): (Case & { readonly result: Figure })[] {
  return cases(seed).flatMap((one) => {
    const result = deriveFigure(one.base, one.relation, one.operation);
    return result === null ? [] : [{ ...one, result }];
  });
}

describe(`${CASES} random statements and relations`, () => {
  const derived = derivedCases(20_240_630);

  it('most derive something, of every qualifier', () => {
    expect(derived.length).toBeGreaterThan(CASES * 0.9);
    expect(new Set(derived.map(({ result }) => result.qualifier))).toEqual(
      new Set(['about', 'at_least', 'more_than', 'nearly']),
    );
  });

  it('the interval contains the value', () => {
    const outside = derived.filter(
      ({ result: { value, low, high } }) => (low !== null && low > value) || (high !== null && high < value),
    );
    expect(outside).toEqual([]);
  });

  it('the interval contains every base of its interval × or ÷ every factor of its interval', () => {
    const lost = derived.filter(({ base, relation, operation, result }) => {
      const factor = factorOf(relation);
      if (factor === null) throw new Error('A result without a factor.');
      return PLACES.some((i) =>
        PLACES.some((j) => {
          const trueBase = between(base.low, base.high, i);
          return !allows(result, trueBase, between(factor.low, factor.high, j), operation);
        }),
      );
    });
    expect(lost).toEqual([]);
  });

  it('a bound has its one end as its value', () => {
    const bounds = derived.filter(({ result: { low, high } }) => low === null || high === null);
    expect(bounds.length).toBeGreaterThan(CASES * 0.4);
    expect(bounds.filter(({ result: { value, low, high } }) => value !== (low ?? high))).toEqual([]);
  });

  it('from a base of whole units everything is whole, from a finer one not everything', () => {
    const isAllWhole = ({ result: { value, low, high } }: { readonly result: Figure }) =>
      [value, low ?? 0, high ?? 0].every(Number.isInteger);
    const whole = derived.filter(({ base }) => isWhole(base));
    const finer = derived.filter(({ base }) => !isWhole(base));
    expect(whole.length).toBeGreaterThan(CASES * 0.5);
    expect(whole.filter((one) => !isAllWhole(one))).toEqual([]);
    expect(finer.filter((one) => !isAllWhole(one)).length).toBeGreaterThan(CASES * 0.05);
  });

  it('outward rounding widens an interval by less than 2 %, or by less than 2 from a base of whole units', () => {
    const bounded = derived.flatMap(({ base, relation, operation, result }) => {
      const factor = factorOf(relation);
      const isBounded = base.low !== null && base.high !== null && result.low !== null && result.high !== null;
      if (factor === null || !isBounded || base.low < 0) return [];
      const low = operation === 'times' ? new Wide(base.low).times(factor.low) : new Wide(base.low).div(factor.high);
      const high = operation === 'times' ? new Wide(base.high).times(factor.high) : new Wide(base.high).div(factor.low);
      const widened = new Wide(result.high).minus(result.low).minus(high.minus(low));
      return [{ widened, allowed: Decimal.max(high.minus(low).times(0.02), isWhole(base) ? 2 : 0) }];
    });
    expect(bounded.length).toBeGreaterThan(CASES * 0.3);
    expect(bounded.filter(({ widened, allowed }) => widened.gte(allowed))).toEqual([]);
  });

  it('an end that was open stays open, one that was bounded stays bounded', () => {
    const changed = derived.filter(
      ({ base, result }) =>
        (base.low === null) !== (result.low === null) || (base.high === null) !== (result.high === null),
    );
    expect(changed).toEqual([]);
  });

  it('there and back contains the start', () => {
    const lost = derived.filter(({ base, relation, operation, result }) => {
      const back = deriveFigure(result, relation, operation === 'times' ? 'divided_by' : 'times');
      if (back === null) return result.value > 0;
      return (
        (base.low !== null && (back.low === null || back.low > base.low)) ||
        (base.high !== null && (back.high === null || back.high < base.high))
      );
    });
    expect(lost).toEqual([]);
  });

  it('no number has more than 15 digits', () => {
    const numbers = derived.flatMap(({ result: { value, low, high } }) => [value, low ?? 0, high ?? 0]);
    expect(numbers.filter((number) => new Wide(number).precision() > 15)).toEqual([]);
  });
});
