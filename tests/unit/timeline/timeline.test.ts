import { describe, expect, it } from 'vitest';
import type { Theme } from '@/lib/record/values';
import { aroundLaunch } from '@/lib/timeline/around-launch';
import { type TimelineOutcome, timelineOf } from '@/lib/timeline/timeline';

function outcome(id: string, announcedOn: string | null, theme: Theme = 'trade'): TimelineOutcome {
  return { id, theme, announcedOn };
}

const ids = (outcomes: readonly TimelineOutcome[]) => outcomes.map(({ id }) => id);

describe('lanes', () => {
  it('two of health before one of trade; of one each, trade before health as in the list of themes', () => {
    const two = timelineOf([
      outcome('a', '2019', 'trade'),
      outcome('b', '2019', 'health'),
      outcome('c', '2020', 'health'),
    ]);
    expect(two.lanes.map(({ theme }) => theme)).toEqual(['health', 'trade']);
    const one = timelineOf([outcome('b', '2019', 'health'), outcome('a', '2019', 'trade')]);
    expect(one.lanes.map(({ theme }) => theme)).toEqual(['trade', 'health']);
  });

  it('in time: 15 June before July, and June, which ends with it, behind 1 June', () => {
    const { lanes } = timelineOf([
      outcome('july', '2019-07'),
      outcome('june', '2019-06'),
      outcome('mid', '2019-06-15'),
      outcome('first', '2019-06-01'),
    ]);
    expect(lanes[0]?.dated.map((one) => one.outcome.id)).toEqual(['first', 'june', 'mid', 'july']);
  });

  it('a day is exact; a month covers [1 June, 1 July), a year [1 January, 1 January)', () => {
    const { lanes } = timelineOf([outcome('y', '2019'), outcome('m', '2019-06'), outcome('d', '2019-06-15')]);
    expect(lanes[0]?.dated.map(({ span, isExact }) => [span.from, span.to, isExact])).toEqual([
      ['2019-01-01', '2020-01-01', false],
      ['2019-06-01', '2019-07-01', false],
      ['2019-06-15', '2019-06-16', true],
    ]);
  });

  it('no date, and a day that does not exist, are undated, in the order given', () => {
    const { lanes, undated } = timelineOf([outcome('b', null), outcome('a', '2023-02-30')]);
    expect(lanes).toEqual([]);
    expect(ids(undated)).toEqual(['b', 'a']);
  });
});

describe('around the launch', () => {
  const outcomes = [
    outcome('later', '2019-01-09'),
    outcome('on the day', '2019-01-08'),
    outcome('that month', '2019-01'),
    outcome('the day before', '2019-01-07'),
    outcome('year before', '2018'),
    outcome('undated', null),
  ];

  it('8 January 2019: one on the day, two before, first the earlier; of January alone may be either', () => {
    const { atLaunch, earlier } = aroundLaunch(outcomes, '2019-01-08');
    expect(ids(atLaunch)).toEqual(['on the day']);
    expect(ids(earlier)).toEqual(['year before', 'the day before']);
  });

  it('2019: every date within the year is of the launch', () => {
    const { atLaunch, earlier } = aroundLaunch(outcomes, '2019');
    expect(ids(atLaunch)).toEqual(['that month', 'the day before', 'on the day', 'later']);
    expect(ids(earlier)).toEqual(['year before']);
  });

  it('no launch date: nothing is before it', () => {
    expect(aroundLaunch(outcomes, null)).toEqual({ atLaunch: [], earlier: [] });
  });
});
