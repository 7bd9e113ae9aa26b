import { describe, expect, it } from 'vitest';
import { formatTimeTick } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { timeTicks } from '@/lib/series/layout-time';
import type { Axis, ChartLabels } from '@/lib/series/layout-types';

const DAY = 86_400_000;

const labelsIn = (locale: Locale): ChartLabels => ({
  series: () => '',
  value: () => '',
  caption: () => '',
  tick: () => '',
  time: (start, unit, isFull) => formatTimeTick(start, unit, isFull, locale),
});

/** The axis from one day up to another, on so many pixels, and its labels. */
function ticks(from: string, to: string, pixels: number, shortestDays: number, locale: Locale = 'en') {
  const axis: Axis = { scale: 'linear', domain: [Date.parse(from), Date.parse(to)], range: [0, pixels] };
  return timeTicks(axis, shortestDays * DAY, pixels, labelsIn(locale));
}

const texts = (...args: Parameters<typeof ticks>) => ticks(...args).flatMap(({ text }) => text ?? []);

describe('labels of the time axis', () => {
  it.each([
    {
      from: '2016',
      to: '2021',
      pixels: 500,
      labels: ['2016', '2017', '2018', '2019', '2020'],
      why: '25 + 8 px of 100',
    },
    { from: '2016', to: '2021', pixels: 150, labels: ['2016', '2018', '2020'], why: '33 px of 30, so every second' },
    {
      from: '2006',
      to: '2026',
      pixels: 200,
      labels: ['2010', '2015', '2020'],
      why: '33 px of 10, so every fifth; 2025 is cut off',
    },
    {
      from: '2018-07-01',
      to: '2022',
      pixels: 350,
      labels: ['2018', '2019', '2020', '2021'],
      why: 'half of 2018 takes 50 px',
    },
    {
      from: '2018-11-01',
      to: '2022',
      pixels: 380,
      labels: ['2019', '2020', '2021'],
      why: '2 months are 20 px, too few for 25',
    },
    { from: '2021', to: '2024', pixels: 28, labels: ['2022'], why: 'one of 25 px' },
  ])('whole years, $from up to $to on $pixels px: $labels ($why)', ({ from, to, pixels, labels }) => {
    expect(texts(from, to, pixels, 365)).toEqual(labels);
  });

  it.each([
    { from: '2021', to: '2023', shortest: 90, labels: 'Q1 2021,Q2,Q3,Q4,Q1 2022,Q2,Q3,Q4' },
    { from: '2021', to: '2022', shortest: 1, labels: 'Jan 2021,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec' },
    { from: '2021-11-16', to: '2022-03', shortest: 1, labels: 'Nov 2021,Dec,Jan 2022,Feb' },
    { from: '2021-03-01', to: '2021-03-06', shortest: 1, labels: '1 Mar 2021,2 Mar,3 Mar,4 Mar,5 Mar' },
    { from: '2021', to: '2023', shortest: 365, labels: '2021,2022' },
    { from: '2021-01', to: '2021-03', shortest: 59, labels: 'Jan 2021,Feb' },
  ])('no finer than its figures, of $shortest days or more: $from up to $to has $labels', (one) => {
    expect(texts(one.from, one.to, 880, one.shortest).join()).toBe(one.labels);
  });

  it('are in the language of the reader', () => {
    expect(texts('2021', '2022', 400, 90, 'zh')).toEqual(['2021年一季度', '二季度', '三季度', '四季度']);
    expect(texts('2021-01', '2021-04', 400, 1, 'zh')).toEqual(['2021年1月', '2月', '3月']);
    expect(texts('2021-12-31', '2022-01-02', 400, 1, 'zh')).toEqual(['2021年12月31日', '2022年1月1日']);
  });

  it('give way to a coarser unit where they find no room: 8 quarters on 60 px are 2 years of 25 px', () => {
    expect(texts('2021', '2023', 80, 90)).toEqual(['2021', '2022']);
  });

  it('cells touch, and those at the ends are cut off where the axis ends', () => {
    const cells = ticks('2018-07-01', '2021-04-01', 300, 365);
    expect(cells.map(({ to }) => to).slice(0, -1)).toEqual(cells.map(({ from }) => from).slice(1));
    expect([cells[0]?.from, cells.at(-1)?.to]).toEqual([0, 300]);
  });
});
