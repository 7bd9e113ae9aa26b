import { describe, expect, it } from 'vitest';
import { changeFigure, growthFigure, indexFigure } from '@/lib/figures/compare';
import type { Figure } from '@/lib/figures/figure';
import { stateFigure } from '@/lib/figures/state';
import type { Qualifier } from '@/lib/record/values';

const stated = (value: number, precision = 1, qualifier: Qualifier = 'exact'): Figure =>
  stateFigure({ value, precision, qualifier });
/** A figure without any rounding, to see one effect at a time. */
const sharp = (value: number): Figure => ({ value, qualifier: 'exact', precision: null, low: value, high: value });
const said = (figure: Figure | null) => figure && [figure.qualifier, figure.value, figure.low, figure.high];
const ONE_YEAR = { low: 1, high: 1 };

describe('index: a share of the base, which is 100', () => {
  it.each<[string, Figure, Figure, unknown[]]>([
    [
      '300 of 200: 299.5 ÷ 200.5 = 149.376…, 300.5 ÷ 199.5 = 150.626…',
      stated(300),
      stated(200),
      ['about', 150, 149.37, 150.63],
    ],
    [
      'more than 300 of 200: above 300 ÷ 200.5 = 149.6259…',
      stated(300, 1, 'more_than'),
      stated(200),
      ['more_than', 149.625, 149.625, null],
    ],
    [
      'at least 300 of 200: the same end, as at least',
      stated(300, 1, 'at_least'),
      stated(200),
      ['at_least', 149.625, 149.625, null],
    ],
    [
      'nearly 300 of 200: below 300 ÷ 199.5 = 150.3759…',
      stated(300, 1, 'nearly'),
      stated(200),
      ['nearly', 150.376, null, 150.376],
    ],
    ['0 of 200: ∓0.5 ÷ 199.5 = ∓0.2506…', stated(0), stated(200), ['about', 0, -0.251, 0.251]],
    [
      '4 to the nearest 10 of 200: −1 ÷ 199.5 = −0.5012…, 9 ÷ 199.5 = 4.511…',
      stated(4, 10),
      stated(200),
      ['about', 2, -0.51, 4.52],
    ],
    [
      'about 86,000 of about 200 says about',
      stated(86_000, 1_000, 'about'),
      sharp(200),
      ['about', 43_000, 42_750, 43_250],
    ],
  ])('%s', (_title, figure, base, expected) => {
    expect(said(indexFigure(figure, base))).toEqual(expected);
  });

  it.each<[string, Figure, Figure]>([
    ['a base of more than 200', stated(300), stated(200, 1, 'more_than')],
    ['a base of nearly 200', stated(300), stated(200, 1, 'nearly')],
    ['a base of 0', stated(300), stated(0)],
    ['a base of 5 to the nearest 10, which reaches 0', stated(300), stated(5, 10)],
    ['a base below zero', stated(300), stated(-200)],
    ['a figure below zero', stated(-1), stated(200)],
  ])('none for %s', (_title, figure, base) => {
    expect(indexFigure(figure, base)).toBeNull();
  });
});

describe('change: later − earlier', () => {
  it.each<[string, Figure, Figure, unknown[]]>([
    ['347 − 218: 346.5 − 218.5 = 128, 347.5 − 217.5 = 130', stated(347), stated(218), ['about', 129, 128, 130]],
    ['10 − 12 falls: −3 to −1', stated(10), stated(12), ['about', -2, -3, -1]],
    ['116 − 116: 0, −1 to 1', stated(116), stated(116), ['about', 0, -1, 1]],
    ['below zero: −5 − (−8) = 3, 2 to 4', stated(-5), stated(-8), ['about', 3, 2, 4]],
    [
      'more than 24 bn − 21.7 bn: above 24 − 21.75 = 2.25',
      stated(24e9, 1e9, 'more_than'),
      stated(21.7e9, 1e8),
      ['more_than', 2.25e9, 2.25e9, null],
    ],
    [
      'nearly 150,000 − 112,000: below 150,000 − 111,500 = 38,500',
      stated(150_000, 10_000, 'nearly'),
      stated(112_000, 1_000),
      ['nearly', 38_500, null, 38_500],
    ],
    [
      '5 to the nearest 1,000 − 5.3: −0.3 on a step of 10 is 0, never −0',
      stated(5, 1_000),
      stated(5.3, 0.1),
      ['about', 0, -510, 500],
    ],
  ])('%s', (_title, later, earlier, expected) => {
    expect(said(changeFigure(later, earlier))).toEqual(expected);
  });

  it.each<Qualifier>(['more_than', 'at_least', 'nearly'])(
    'none from %s: nothing can be counted from a bound',
    (bound) => {
      expect(changeFigure(stated(300), stated(200, 1, bound))).toBeNull();
    },
  );
});

describe('growth a year, per cent', () => {
  it.each<[string, Figure, Figure, { low: number; high: number }, unknown[]]>([
    [
      '110 after 100: 109.5 ÷ 100.5 = +8.955… %, 110.5 ÷ 99.5 = +11.055… %',
      stated(110),
      stated(100),
      ONE_YEAR,
      ['about', 10, 8.95, 11.06],
    ],
    [
      '121 two years after 100: √(120.5 ÷ 100.5) = +9.499… %, √(121.5 ÷ 99.5) = +10.5036… %',
      stated(121),
      stated(100),
      { low: 2, high: 2 },
      ['about', 10, 9.49, 10.51],
    ],
    [
      '90 after 100: 89.5 ÷ 100.5 = −10.945… %, 90.5 ÷ 99.5 = −9.045… %',
      stated(90),
      stated(100),
      ONE_YEAR,
      ['about', -10, -10.95, -9.04],
    ],
    [
      '400 after 100 in 1 to 2 years: 4 is +300 %, √4 is +100 %, 4^⅔ is +151.98… %',
      sharp(400),
      sharp(100),
      { low: 1, high: 2 },
      ['about', 152, 100, 300],
    ],
    [
      '25 after 100 in 1 to 2 years: −75 % in one, −50 % a year in two, ¼^⅔ is −60.31… %',
      sharp(25),
      sharp(100),
      { low: 1, high: 2 },
      ['about', -60.3, -75, -50],
    ],
    [
      'more than 150 after 100: above 150 ÷ 100.5 = +49.2537… %',
      stated(150, 1, 'more_than'),
      stated(100),
      ONE_YEAR,
      ['more_than', 49.253, 49.253, null],
    ],
    [
      'nearly 150 after 100: below 150 ÷ 99.5 = +50.7537… %',
      stated(150, 1, 'nearly'),
      stated(100),
      ONE_YEAR,
      ['nearly', 50.754, null, 50.754],
    ],
    [
      '40 to the nearest 100 (−10 to 90) after 100: all of it lost, to 90 ÷ 99.5 = −9.5477… %',
      stated(40, 100),
      stated(100),
      ONE_YEAR,
      ['about', -60, -100, -9.5],
    ],
  ])('%s', (_title, later, earlier, years, expected) => {
    expect(said(growthFigure(later, earlier, years))).toEqual(expected);
  });

  it.each<[string, Figure, Figure]>([
    ['from a bound', stated(300), stated(200, 1, 'at_least')],
    ['from 0', stated(300), stated(0)],
    ['to 0', stated(0), stated(200)],
    ['to less than 0', stated(-5), stated(200)],
    ['from 5 to the nearest 10, which reaches 0', stated(300), stated(5, 10)],
  ])('none %s', (_title, later, earlier) => {
    expect(growthFigure(later, earlier, ONE_YEAR)).toBeNull();
  });
});
