import { describe, expect, it } from 'vitest';
import { linearScale } from '@/lib/series/scale';
import { valueTicks, yearTicks } from '@/lib/series/ticks';

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

describe('year ticks', () => {
  const labelled = (from: number, to: number, room: number) =>
    yearTicks(Date.UTC(from, 0), Date.UTC(to, 0), room)
      .filter(({ isLabelled }) => isLabelled)
      .map(({ year }) => year);

  it.each([
    { from: 2016, to: 2020, room: 0.5, years: [2016, 2017, 2018, 2019] },
    { from: 2016, to: 2021, room: 1.2, years: [2016, 2018, 2020] },
    { from: 2006, to: 2026, room: 3, years: [2010, 2015, 2020, 2025] },
    { from: 2021, to: 2024, room: 4, years: [2021] },
  ])('$from to $to with a label every $room years: $years', ({ from, to, room, years }) => {
    expect(labelled(from, to, room)).toEqual(years);
  });

  it('years touch: each ends where the next begins', () => {
    const ticks = yearTicks(Date.UTC(2019, 0), Date.UTC(2022, 0), 1);
    expect(ticks.map(({ to }) => to).slice(0, -1)).toEqual(ticks.map(({ from }) => from).slice(1));
  });
});

it('a scale runs either way: 0…10 onto 200…100 puts 5 at 150', () => {
  expect([0, 5, 10].map(linearScale([0, 10], [200, 100]))).toEqual([200, 150, 100]);
});
