import { describe, expect, test } from 'vitest';
import { answerAt } from '@/lib/search/answer-at';
import { readTimes } from '@/lib/search/read-when';
import { allSeries } from '../../support/record';

/** A metric of the real record, asked for a time: which points the answer shows. */
function shown(metricId: string, time: string) {
  const points = allSeries.find(({ metric }) => metric.id === metricId)?.points ?? [];
  const [asked] = readTimes(time).times;
  if (asked === undefined) throw new Error(`${time} is no time.`);
  const answer = answerAt(points, asked);
  const when = (point: { readonly period: string | null; readonly asOf: string | null } | null) =>
    point === null ? null : (point.period ?? point.asOf);
  if (answer.kind === 'stated') return when(answer.point);
  const { part, around, before, after } = answer;
  return { part: when(part), around: when(around), before: when(before), after: when(after) };
}

describe('a time with a figure', () => {
  test.each([
    ['sg-overnight-cq', '2024', '2024', 'the year itself'],
    ['cn-visitors-sg', '2024', '2024', 'the year, not a part of it'],
    ['cn-visitors-sg', 'q1 2025', '2025-Q1', 'the quarter'],
    ['cn-visitors-sg', '2024年上半年', '2024-H1', 'the half'],
    ['ilstc-ports', '2024', '2024-12-30', 'of what is counted at dates the last date of the year'],
    ['ilstc-ports', 'december 2018', '2018-12-31', 'the last date of the month'],
    ['cq-sg-weekly-flights', '2016', '2016', 'a date stated to the year before a day in it'],
    ['ilstc-ports', '2020-06-30', '2020-06-30', 'the day'],
  ])('%s in %s: %s, %s', (metric, time, expected) => {
    expect(shown(metric, time)).toBe(expected);
  });
});

describe('a time without one: the nearest, nothing worked out', () => {
  test.each([
    ['sg-overnight-cq', '2016', { part: null, around: null, before: '2015', after: '2024' }],
    ['sg-overnight-cq', '2010', { part: null, around: null, before: null, after: '2015' }],
    ['sg-overnight-cq', '2025', { part: null, around: null, before: '2024', after: null }],
    ['sg-overnight-cq', 'march 2024', { part: null, around: '2024', before: '2015', after: null }],
    // The first half of 2015 is a part of the year and no figure of the year; after it comes the year 2016, not its first half.
    ['sg-group-tourists-cq', '2015', { part: '2015-H1', around: null, before: null, after: '2016' }],
  ])('%s in %s: %j', (metric, time, expected) => {
    expect(shown(metric, time)).toEqual(expected);
  });
});
