import { describe, expect, it } from 'vitest';
import { deriveFigure, type Operation } from '@/lib/figures/derive';
import type { Figure } from '@/lib/figures/figure';
import { stateFigure } from '@/lib/figures/state';
import { QUALIFIERS, type Qualifier, type RelationKind } from '@/lib/record/values';

const multiple = (value: number, precision: number) => ({ kind: 'multiple', value, precision }) as const;
const percent = (value: number, precision: number) => ({ kind: 'percent_change', value, precision }) as const;
const exact = (value: number, precision: number) => stateFigure({ value, precision, qualifier: 'exact' });

describe('the case of the visitors', () => {
  it('86,000 ÷ 7.43 ≈ 11,575: 85,500 ÷ 7.435 = 11,499.66… down to 11,499, 86,500 ÷ 7.425 = 11,649.83… up to 11,650', () => {
    expect(deriveFigure(exact(86_000, 1_000), multiple(7.43, 0.01), 'divided_by')).toEqual({
      value: 11_575,
      qualifier: 'about',
      precision: null,
      low: 11_499,
      high: 11_650,
    });
  });
});

/** [qualifier, value, low, high] of 5,000 to the nearest 100 (4,950…5,050), times or divided by 1.5 (1.45…1.55), in steps of 1; a bound is its one end. */
const EVERY_QUALIFIER: Record<Operation, Record<Qualifier, [Qualifier, number, number | null, number | null]>> = {
  times: {
    exact: ['about', 7_500, 7_177, 7_828], // 4,950 × 1.45 = 7,177.5, 5,050 × 1.55 = 7,827.5
    about: ['about', 7_500, 7_177, 7_828],
    at_least: ['at_least', 7_250, 7_250, null], // 5,000 × 1.45
    more_than: ['more_than', 7_250, 7_250, null],
    nearly: ['nearly', 7_750, null, 7_750], // 5,000 × 1.55
  },
  divided_by: {
    exact: ['about', 3_333, 3_193, 3_483], // 4,950 ÷ 1.55 = 3,193.5…, 5,050 ÷ 1.45 = 3,482.7…
    about: ['about', 3_333, 3_193, 3_483],
    at_least: ['at_least', 3_225, 3_225, null], // 5,000 ÷ 1.55 = 3,225.8…
    more_than: ['more_than', 3_225, 3_225, null],
    nearly: ['nearly', 3_449, null, 3_449], // 5,000 ÷ 1.45 = 3,448.2…
  },
};

describe.each<Operation>(['times', 'divided_by'])(
  '5,000 to the nearest 100, %s 1.5 to the nearest 0.1',
  (operation) => {
    it.each(QUALIFIERS.map((qualifier) => [qualifier, ...EVERY_QUALIFIER[operation][qualifier]] as const))(
      '%s gives %s %d, from %s to %s',
      (stated, qualifier, value, low, high) => {
        const base = stateFigure({ value: 5_000, precision: 100, qualifier: stated });
        expect(deriveFigure(base, multiple(1.5, 0.1), operation)).toEqual({
          value,
          qualifier,
          precision: null,
          low,
          high,
        });
      },
    );
  },
);

describe('percent changes', () => {
  it('1,000 + 22.6 % = 1,226: 999.5 × 1.2255 = 1,224.887… to 1,000.5 × 1.2265 = 1,227.113…, in whole units', () => {
    const result = deriveFigure(exact(1_000, 1), percent(22.6, 0.1), 'times');
    expect(result).toMatchObject({ value: 1_226, low: 1_224, high: 1_228 });
  });

  it('before −1.5 %, 135.02 bn was 137.076 bn: 135.015 ÷ 0.9855 = 137.0015… to 135.025 ÷ 0.9845 = 137.1508…', () => {
    const result = deriveFigure(exact(135_020_000_000, 10_000_000), percent(-1.5, 0.1), 'divided_by');
    expect(result).toMatchObject({ value: 137_076_000_000, low: 137_001_000_000, high: 137_151_000_000 });
  });

  it('230 − 70 % = 69: 229.5 × 0.295 = 67.7025 to 230.5 × 0.305 = 70.3025, in whole units', () => {
    expect(deriveFigure(exact(230, 1), percent(-70, 1), 'times')).toMatchObject({ value: 69, low: 67, high: 71 });
  });
});

describe('a result is as fine as its interval, but never finer than whole units from a whole base', () => {
  it.each<[string, Figure, Operation, Partial<Figure>]>([
    [
      '400 ÷ 3.0 = 133.3…: 399.5 ÷ 3.05 = 130.98… to 400.5 ÷ 2.95 = 135.7…',
      exact(400, 1),
      'divided_by',
      { value: 133, low: 130, high: 136 },
    ],
    [
      '400.0 ÷ 3.0: 399.95 ÷ 3.05 = 131.131… to 400.05 ÷ 2.95 = 135.610…, 4.4… wide, in hundredths',
      exact(400, 0.1),
      'divided_by',
      { value: 133.33, low: 131.13, high: 135.62 },
    ],
    [
      '2.5 × 3.0 = 7.5: 2.45 × 2.95 = 7.2275 to 2.55 × 3.05 = 7.7775, 0.55 wide, in thousandths',
      exact(2.5, 0.1),
      'times',
      { value: 7.5, low: 7.227, high: 7.778 },
    ],
    [
      '2.5 to the nearest 1 × 3.0 = 7.5: 2 × 2.95 = 5.9 to 3 × 3.05 = 9.15, 3.25 wide, in hundredths',
      exact(2.5, 1),
      'times',
      { value: 7.5, low: 5.9, high: 9.15 },
    ],
    [
      'more than 1 ÷ 3.0: from 1 ÷ 3.05 = 0.32…, of which nothing is left in whole units',
      stateFigure({ value: 1, precision: 1, qualifier: 'more_than' }),
      'divided_by',
      { value: 0, low: 0, high: null },
    ],
  ])('%s', (_title, base, operation, expected) => {
    expect(deriveFigure(base, multiple(3, 0.1), operation)).toMatchObject(expected);
  });
});

describe('from a value that was derived itself', () => {
  const derived = (qualifier: Qualifier, value: number, low: number | null, high: number | null): Figure => ({
    value,
    qualifier,
    precision: null,
    low,
    high,
  });

  it.each<[string, Figure, number, number, Operation, Partial<Figure>]>([
    [
      '11,575 (11,499…11,650) × 2.0: 11,499 × 1.95 = 22,423.05 to 11,650 × 2.05 = 23,882.5, in tens',
      derived('about', 11_575, 11_499, 11_650),
      2,
      0.1,
      'times',
      { qualifier: 'about', value: 23_150, low: 22_420, high: 23_890 },
    ],
    [
      'more than 3,225 × 2: from 3,225 × 1.5 = 4,837.5, in tens (to 3,225 × 2.5 it would be 3,225 wide)',
      derived('more_than', 3_225, 3_225, null),
      2,
      1,
      'times',
      { qualifier: 'more_than', value: 4_830, low: 4_830, high: null },
    ],
    [
      'nearly 3,449 ÷ 2: to 3,449 ÷ 1.5 = 2,299.3…, in ones (from 3,449 ÷ 2.5 it would be 919.7… wide)',
      derived('nearly', 3_449, null, 3_449),
      2,
      1,
      'divided_by',
      { qualifier: 'nearly', value: 2_300, low: null, high: 2_300 },
    ],
    [
      'more than 9,510 × 1.051: from 9,510 × 1.0505 = 9,990.255, in whole units',
      derived('more_than', 9_510, 9_510, null),
      1.051,
      0.001,
      'times',
      { qualifier: 'more_than', value: 9_990, low: 9_990, high: null },
    ],
    [
      'more than 9,510.5 × 1.051: from 9,510.5 × 1.0505 = 9,990.78…, in hundredths',
      derived('more_than', 9_510.5, 9_510.5, null),
      1.051,
      0.001,
      'times',
      { qualifier: 'more_than', value: 9_990.78, low: 9_990.78, high: null },
    ],
    [
      '30 (28.92…31.08), whole by chance, × 2.0: 28.92 × 1.95 = 56.394 to 31.08 × 2.05 = 63.714, in hundredths',
      derived('about', 30, 28.92, 31.08),
      2,
      0.1,
      'times',
      { qualifier: 'about', value: 60, low: 56.39, high: 63.72 },
    ],
  ])('%s', (_title, base, factor, precision, operation, expected) => {
    expect(deriveFigure(base, multiple(factor, precision), operation)).toEqual({ precision: null, ...expected });
  });
});

describe('roundings coarser than the number, and finer than a double', () => {
  it('1 to the nearest 10 (−4…6) × 2 (1.5…2.5) reaches from −4 × 2.5 to 6 × 2.5', () => {
    expect(deriveFigure(exact(1, 10), multiple(2, 1), 'times')).toMatchObject({ value: 2, low: -10, high: 15 });
  });

  it('1 to the nearest 10 (−4…6) ÷ 2 (1.5…2.5) reaches from −4 ÷ 1.5 = −2.66… to 6 ÷ 1.5; 0.5 is 1, half up', () => {
    expect(deriveFigure(exact(1, 10), multiple(2, 1), 'divided_by')).toMatchObject({ value: 1, low: -3, high: 4 });
  });

  it('900,000,000,000,000 × 2 keeps 15 digits: 1,799,999,999,999,994.5 down and 1,800,000,000,000,005.5 up, in tens', () => {
    const result = deriveFigure(exact(900_000_000_000_000, 1), multiple(2, 0.000_000_000_000_01), 'times');
    expect(result).toMatchObject({
      value: 1_800_000_000_000_000,
      low: 1_799_999_999_999_990,
      high: 1_800_000_000_000_010,
    });
  });
});

describe('nothing follows', () => {
  it.each<[string, number, RelationKind, number, number]>([
    ['from a base of 0', 0, 'multiple', 2, 1],
    ['from a negative base', -5, 'percent_change', 10, 1],
    ['by a factor that reaches 0 (−0.05…0.05)', 5, 'multiple', 0, 0.1],
    ['by a factor whose low end is 0 (0…0.1)', 5, 'multiple', 0.05, 0.1],
    ['by a fall of 100 %', 5, 'percent_change', -100, 1],
    ['by a fall of more than everything', 5, 'percent_change', -150, 1],
  ])('%s', (_title, base, kind, value, precision) => {
    for (const operation of ['times', 'divided_by'] as const) {
      expect(deriveFigure(exact(base, 1), { kind, value, precision }, operation)).toBeNull();
    }
  });
});
