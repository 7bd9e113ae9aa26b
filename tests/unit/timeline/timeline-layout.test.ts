import { describe, expect, it } from 'vitest';
import type { Theme } from '@/lib/record/values';
import { parsePartialDate } from '@/lib/time/parse';
import { timelineOf } from '@/lib/timeline/timeline';
import { TIMELINE, timelineLayout } from '@/lib/timeline/timeline-layout';

type Stated = readonly [id: string, announcedOn: string, theme?: Theme];

function layoutOf(stated: readonly Stated[], launchedOn: string | null = null) {
  const outcomes = stated.map(([id, announcedOn, theme = 'trade']) => ({ id, announcedOn, theme }));
  return timelineLayout(timelineOf(outcomes).lanes, launchedOn === null ? null : parsePartialDate(launchedOn));
}

describe('years', () => {
  it('2016 and 2019: four years of 25 per cent each, about', () => {
    const years = layoutOf([
      ['a', '2016-05-01'],
      ['b', '2019-05-01'],
    ])?.years;
    expect(years?.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019]);
    // 366 of 1461 days, then 365 each.
    expect(years?.map(({ x }) => x)).toEqual([0, 25.05, 50.03, 75.02]);
  });

  it('2022 alone is made 2021 to 2024: a later one, an earlier one, a later one', () => {
    expect(layoutOf([['a', '2022-04-11']])?.years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024]);
  });

  // A year is named on 22.88 pixels and 8 beside: 30.88. On 264 pixels 11 years have 24 each, on 560 50.9.
  it('11 years: every second from the last is named on the narrowest screen, all on the next', () => {
    const rooms = layoutOf([
      ['a', '2015-07-30'],
      ['b', '2025-12-15'],
    ])?.years.map(({ room }) => room);
    expect(rooms).toEqual(Array.from({ length: 11 }, (_, index) => (index % 2 === 0 ? 'narrow' : 'middle')));
  });

  it('no date, no picture', () => {
    expect(layoutOf([])).toBeNull();
  });
});

describe('marks', () => {
  it('a day stands at its middle, a month and a year reach from their first day to their last', () => {
    const marks = layoutOf([
      ['year', '2021'],
      ['month', '2023-06'],
      ['day', '2024-12-31'],
    ])?.lanes[0]?.marks;
    // Of 1461 days: 0 to 365; 881 (365 + 365 + 151) to 911; 1460 to 1461.
    expect(marks?.map(({ id, from, x, to }) => [id, from, x, to])).toEqual([
      ['year', 0, 12.49, 24.98],
      ['month', 60.3, 61.33, 62.35],
      ['day', 99.93, 99.97, 100],
    ]);
  });

  it('three of one day stand on one another, 11 pixels apart, from the base line up', () => {
    const lane = layoutOf([
      ['a', '2021-05-01'],
      ['b', '2021-05-01'],
      ['c', '2021-05-01'],
    ])?.lanes[0];
    const base = lane?.baseY ?? 0;
    expect(lane?.marks.map(({ id, y }) => [id, base - y])).toEqual([
      ['a', 5.5],
      ['b', 16.5],
      ['c', 27.5],
    ]);
  });

  it('of four years, 35 days are 2.396 per cent and too near for one row, 36 days are 2.464 and far enough', () => {
    const rows = (second: string) =>
      new Set(
        layoutOf([
          ['a', '2021-01-01'],
          ['b', second],
          ['c', '2024-01-01'],
        ])?.lanes[0]?.marks.map(({ y }) => y),
      ).size;
    expect(rows('2021-02-05')).toBe(2);
    expect(rows('2021-02-06')).toBe(1);
  });

  it('what falls into a year that is all a source says does not stand on its line', () => {
    const marks = layoutOf([
      ['year', '2021'],
      ['within', '2021-06-01'],
      ['behind', '2022-06-01'],
    ])?.lanes[0]?.marks;
    expect(new Set(marks?.map(({ y }) => y)).size).toBe(2);
    expect(marks?.[0]?.y).toBe(marks?.[2]?.y);
  });

  it('lanes stand below one another, each with room for its name and its rows', () => {
    const layout = layoutOf([
      ['a', '2021-05-01', 'trade'],
      ['b', '2021-05-01', 'trade'],
      ['c', '2021-05-01', 'health'],
    ]);
    const [trade, health] = layout?.lanes ?? [];
    expect(trade?.baseY).toBe(TIMELINE.years + TIMELINE.name + 2 * TIMELINE.row);
    expect(health?.baseY).toBe((trade?.baseY ?? 0) + TIMELINE.below + TIMELINE.name + TIMELINE.row);
    expect(layout?.height).toBe((health?.baseY ?? 0) + TIMELINE.below + TIMELINE.years);
  });
});

describe('the launch', () => {
  it('within the years: 1 July 2021 at 181 of 1461 days; its name behind the line', () => {
    expect(layoutOf([['a', '2022-04-11']], '2021-07-01')?.launch).toEqual({
      from: 12.39,
      to: 12.46,
      isNameBefore: false,
    });
  });

  it('in the last years its name stands before the line', () => {
    expect(layoutOf([['a', '2022-04-11']], '2024')?.launch).toEqual({ from: 74.95, to: 100, isNameBefore: true });
  });

  it.each(['1994-05-12', '2025-01-01'])('%s lies outside of 2021 to 2024', (launchedOn) => {
    expect(layoutOf([['a', '2022-04-11']], launchedOn)?.launch).toBeNull();
  });
});
