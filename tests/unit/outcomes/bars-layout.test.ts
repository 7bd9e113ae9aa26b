import { describe, expect, it } from 'vitest';
import { BARS, barsLayout } from '@/lib/outcomes/bars-layout';
import type { YearBar } from '@/lib/outcomes/year-theme';

const WORDS = { themeWord: (theme: string) => theme, numberText: String };

function yearBar(year: number, ...counts: readonly number[]): YearBar {
  const themes = ['financing', 'trade', 'health'] as const;
  const segments = counts.map((count, index) => ({ theme: themes[index] ?? ('economy' as const), count }));
  return { year: String(year), total: counts.reduce((sum, count) => sum + count, 0), segments, isChosen: true };
}

function years(count: number, total = 1): YearBar[] {
  return Array.from({ length: count }, (_, index) => yearBar(2000 + index, total));
}

describe('bars', () => {
  it('33 at most: the axis runs 0, 10 … 40 and a year of 31 is 31 ÷ 40 of the plot high', () => {
    const layout = barsLayout({ years: [yearBar(2018, 33), yearBar(2019, 20, 11)] }, WORDS);
    expect(layout.ticks.map(({ value }) => value)).toEqual([0, 10, 20, 30, 40]);
    const bottom = BARS.top + BARS.plot;
    expect(layout.ticks[0]?.y).toBe(bottom);
    expect(layout.bars[1]?.top).toBeCloseTo(bottom - (31 / 40) * BARS.plot, 1);
  });

  it('parts stand on one another without a gap, from zero to the total', () => {
    const [bar] = barsLayout({ years: [yearBar(2019, 9, 1, 2)] }, WORDS).bars;
    const ends = bar?.segments.map(({ y, height }) => [y, y + height]) ?? [];
    expect(ends[0]?.[1]).toBeCloseTo(BARS.top + BARS.plot, 1);
    expect(ends[1]?.[1]).toBeCloseTo(ends[0]?.[0] ?? 0, 1);
    expect(ends[2]?.[1]).toBeCloseTo(ends[1]?.[0] ?? 0, 1);
    expect(ends[2]?.[0]).toBe(bar?.top);
  });

  it('two at most: whole numbers only, 0, 1, 2', () => {
    expect(barsLayout({ years: [yearBar(2019, 2)] }, WORDS).ticks.map(({ value }) => value)).toEqual([0, 1, 2]);
  });

  it('nothing at all: the axis is from 0 to 1, and every year has its place', () => {
    const layout = barsLayout({ years: [yearBar(2018), yearBar(2019)] }, WORDS);
    expect(layout.ticks.map(({ value }) => value)).toEqual([0, 1]);
    expect(layout.bars.map(({ x, width }) => [x, width])).toEqual([
      [0, 50],
      [50, 50],
    ]);
    expect(barsLayout({ years: [] }, WORDS).bars).toEqual([]);
  });

  it('has the same height whatever it shows', () => {
    const heights = [years(1), years(11, 900), []].map((some) => barsLayout({ years: some }, WORDS).height);
    expect(new Set(heights)).toEqual(new Set([238]));
  });
});

describe('labels', () => {
  // A year is 4 × 0.52 × 11 = 22.88 wide, 30.88 with its gap; a place 264 ÷ 11 = 24, 560 ÷ 11 = 50.9.
  it('11 years on a narrow screen: every second is named, the last among them; all on a wider one', () => {
    const rooms = barsLayout({ years: years(11) }, WORDS).bars.map(({ yearRoom }) => yearRoom);
    expect(rooms).toEqual(Array.from({ length: 11 }, (_, index) => (index % 2 === 0 ? 'narrow' : 'middle')));
  });

  // 40 places: 264 ÷ 40 = 6.6, every 5th; 560 ÷ 40 = 14, every 3rd; 820 ÷ 40 = 20.5, every 2nd.
  it('40 years: every fifth, third or second from the last one', () => {
    const rooms = barsLayout({ years: years(40) }, WORDS)
      .bars.map(({ yearRoom }) => yearRoom)
      .reverse();
    expect(rooms.slice(0, 8)).toEqual(['narrow', null, 'wide', 'middle', 'wide', 'narrow', 'middle', null]);
  });

  // 9091 is 4 × 0.52 × 11 = 22.88 wide, with a little room 24.88: more than 264 ÷ 11 = 24.
  it('a total that has no room on a narrow screen waits for a wider one', () => {
    expect(barsLayout({ years: years(11, 9091) }, WORDS).bars[0]?.totalRoom).toBe('middle');
    expect(barsLayout({ years: years(11, 909) }, WORDS).bars[0]?.totalRoom).toBe('narrow');
  });

  // financing: 9 × 0.52 × 11 = 51.48; a bar of 11 on 820 is 0.72 × 74.5 = 53.7 wide, on 560 36.7. One of 20 is 9.8 high.
  it('a theme is named in its part where it is high and wide enough', () => {
    const bars = barsLayout({ years: [...years(10, 20), yearBar(2010, 1)] }, WORDS).bars;
    expect(bars[0]?.segments[0]?.labelRoom).toBe('wide');
    expect(bars[10]?.segments[0]?.labelRoom).toBeNull();
  });
});
