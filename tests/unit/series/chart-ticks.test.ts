import { describe, expect, it } from 'vitest';
import { inverseOf, linearScale, scaleOf } from '@/lib/series/scale';
import { logTicks, valueTicks } from '@/lib/series/ticks';

describe('value ticks', () => {
  it.each([
    { low: 0, high: 127_000, count: 5, areWhole: true, ticks: [0, 50_000, 100_000, 150_000] },
    { low: 0, high: 0.7, count: 4, areWhole: false, ticks: [0, 0.2, 0.4, 0.6, 0.8] },
    { low: -5.5, high: 8.5, count: 4, areWhole: false, ticks: [-10, -5, 0, 5, 10] },
    { low: 90.5, high: 99.5, count: 4, areWhole: false, ticks: [90, 95, 100] },
    { low: 0, high: 2, count: 5, areWhole: true, ticks: [0, 1, 2] },
    { low: 7, high: 7, count: 2, areWhole: true, ticks: [0, 5, 10] },
    { low: 0, high: 0, count: 4, areWhole: true, ticks: [0, 1] },
    { low: -3, high: -3, count: 3, areWhole: true, ticks: [-3, -2, -1, 0] },
    { low: 0, high: 1.12e12, count: 3, areWhole: false, ticks: [0, 5e11, 1e12, 1.5e12] },
  ])('$low to $high, about $count: $ticks', ({ low, high, count, areWhole, ticks }) => {
    const result = valueTicks([low, high], count, areWhole);
    expect(result.ticks).toEqual(ticks);
    expect(result.domain).toEqual([ticks[0], ticks.at(-1)]);
  });
});

describe('ticks of a logarithmic axis', () => {
  it.each([
    { low: 30, high: 600, areWhole: true, ticks: [20, 50, 100, 200, 500, 1000] },
    { low: 1, high: 9, areWhole: true, ticks: [1, 2, 5, 10] },
    { low: 10, high: 10, areWhole: true, ticks: [10, 20] },
    { low: 7, high: 7, areWhole: true, ticks: [5, 10] },
    { low: 3, high: 40_000, areWhole: true, ticks: [1, 10, 100, 1000, 10_000, 100_000] },
    { low: 0.3, high: 5e9, areWhole: false, ticks: [0.01, 1, 100, 10_000, 1e6, 1e8, 1e10] },
    { low: 90.5, high: 99.5, areWhole: false, ticks: [90, 92, 94, 96, 98, 100] },
    { low: 1.2e9, high: 2.4e10, areWhole: false, ticks: [1e9, 2e9, 5e9, 1e10, 2e10, 5e10] },
  ])('$low to $high: $ticks', ({ low, high, areWhole, ticks }) => {
    const result = logTicks([low, high], 5, areWhole);
    expect(result.ticks).toEqual(ticks);
    expect(result.domain).toEqual([ticks[0], ticks.at(-1)]);
  });
});

describe('a logarithmic scale', () => {
  const axis = { scale: 'log', domain: [1, 100], range: [210, 10] } as const;

  it('1…100 onto 210…10 puts 10 at 110, and the way back is the same', () => {
    expect([1, 10, 100].map(scaleOf(axis))).toEqual([210, 110, 10]);
    expect([210, 110, 10].map(inverseOf(axis)).map((value) => Number(value.toFixed(9)))).toEqual([1, 10, 100]);
  });

  it('has no place for zero: it stands at the low end', () => {
    expect(scaleOf(axis)(0)).toBe(210);
  });
});

it('a scale runs either way: 0…10 onto 200…100 puts 5 at 150', () => {
  expect([0, 5, 10].map(linearScale([0, 10], [200, 100]))).toEqual([200, 150, 100]);
});
