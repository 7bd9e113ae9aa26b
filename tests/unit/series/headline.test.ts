import { describe, expect, test } from 'vitest';
import { stateFigure } from '@/lib/figures/state';
import type { Measure, SourceTier } from '@/lib/record/values';
import { headlineFigureOf } from '@/lib/series/headline';
import type { Statement } from '@/lib/series/point';
import { pointsOf } from '@/lib/series/points';

const MEASURE: Measure = 'stock';

/** A statement of a count at a date, by a source of a tier. */
function said(asOf: string, value: number, tier: SourceTier = 'press'): Statement {
  const source = {
    id: `${tier}-${asOf}-${value}`,
    title: 'A title',
    publisher: 'A paper',
    publishedOn: asOf,
    url: null,
    tier,
  };
  const figure = stateFigure({ value, precision: 1, qualifier: 'exact' });
  return { metricId: 'm', period: null, asOf, figure, source, locator: 'paragraph 1', note: null };
}

/** The headline of statements as "date value" texts. */
function headlineOf(...statements: Statement[]) {
  const text = ({ asOf, figure }: { readonly asOf: string | null; readonly figure: { readonly value: number } }) =>
    `${asOf} ${figure.value}`;
  const headline = headlineFigureOf(pointsOf(MEASURE, statements, []));
  return (
    headline && {
      current: text(headline.current),
      newerRepost: headline.newerRepost && text(headline.newerRepost),
      earlier: headline.earlier.map(text),
    }
  );
}

describe('the figure that heads a metric', () => {
  test('is the latest; what stood before follows, latest first, at most three', () => {
    const all = ['2020', '2021', '2022', '2023', '2024'].map((year, index) => said(year, index));
    expect(headlineOf(...all)).toEqual({
      current: '2024 4',
      newerRepost: null,
      earlier: ['2023 3', '2022 2', '2021 1'],
    });
  });

  test('is not a repost; a newer repost with another value stands beside it', () => {
    expect(headlineOf(said('2025-11-10', 24), said('2026-03-13', 31, 'repost'))).toEqual({
      current: '2025-11-10 24',
      newerRepost: '2026-03-13 31',
      earlier: [],
    });
  });

  test('a newer repost that repeats the value adds nothing', () => {
    expect(headlineOf(said('2025-11-10', 24), said('2026-03-13', 24, 'repost'))?.newerRepost).toBeNull();
  });

  test('a value repeated counts once, at its latest date; a value that comes back counts again', () => {
    const headline = headlineOf(said('2021', 5), said('2022', 7), said('2023', 5), said('2024', 5), said('2025', 9));
    expect(headline?.earlier).toEqual(['2024 5', '2022 7', '2021 5']);
  });

  test('of two dates that end together the one dated more closely is the later: 31 December before the year', () => {
    expect(headlineOf(said('2024', 1), said('2024-12-31', 2))?.current).toBe('2024-12-31 2');
  });

  test('a metric with reposts alone, or without a point, has none', () => {
    expect(headlineOf(said('2024', 1, 'repost'))).toBeNull();
    expect(headlineOf()).toBeNull();
  });
});
