import { describe, expect, it } from 'vitest';
import { chartModel } from '@/lib/series/chart-model';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { plainSeries } from '@/lib/series/view/view-series';
import { plainModel } from '../../support/plain-model';
import { metricOf, multiple, type Said, seriesOf } from './chart-fixtures';

const YEARS: Said[] = [
  ['2019', 100],
  ['2020', 200],
];

describe('panels', () => {
  it('one for each unit, so that two currencies never share an axis', () => {
    const { panels } = plainModel('points', [
      seriesOf(metricOf('in-dollars', 'flow', 'USD'), YEARS),
      seriesOf(metricOf('in-yuan', 'flow', 'CNY'), YEARS),
      seriesOf(metricOf('also-in-dollars', 'flow', 'USD'), YEARS),
    ]);
    expect(panels.map(({ unit, series }) => [unit.id, series.map(({ metricId }) => metricId)])).toEqual([
      ['USD', ['in-dollars', 'also-in-dollars']],
      ['CNY', ['in-yuan']],
    ]);
    expect(panels.flatMap(({ series }) => series.map(({ style }) => style))).toEqual([0, 2, 1]);
  });

  it('points stand apart like the bars they replace, and parts of years are joined to nothing', () => {
    const said: Said[] = [...YEARS, ['2019-H1', 80], ['2020-H1', 90]];
    const series = plainSeries([seriesOf(metricOf('trade'), said)]);
    const options = { ...DEFAULT_CHART_VIEW, scale: 'log', metricIds: ['trade'], areScopesApart: true } as const;
    const { panels } = chartModel('points', series, options);
    expect(panels.map((panel) => [panel.scope, panel.series.map(({ lines }) => lines.length)])).toEqual([
      ['full_years', [1]],
      ['part_years', [0]],
    ]);
  });

  it('bars of full years, of parts of a year and of several years stand apart', () => {
    const said: Said[] = [...YEARS, ['2020-H1', 90], ['2011/2020', 900]];
    const { panels } = plainModel('bars', [seriesOf(metricOf('trade'), said)]);
    expect(panels.map(({ scope, values }) => [scope, values])).toEqual([
      ['full_years', [0, 200.5]],
      ['longer_periods', [0, 900.5]],
      ['part_years', [0, 90.5]],
    ]);
  });

  it('among points and steps every kind of period shares the panel, in groups of its own', () => {
    const [panel] = plainModel('points', [seriesOf(metricOf('trade'), [...YEARS, ['2020-H1', 90]])]).panels;
    expect(panel?.scope).toBe('all');
    expect(panel?.series[0]?.groups.map(({ points }) => points.map(({ period }) => period))).toEqual([
      ['2019', '2020'],
      ['2020-H1'],
    ]);
  });
});

describe('axes', () => {
  it.each<{ readonly title: string; readonly said: readonly Said[]; readonly values: readonly [number, number] }>([
    {
      title: '100 ± 0.5 to 200 ± 0.5: the lower is at most half the higher, so from zero',
      said: YEARS,
      values: [0, 200.5],
    },
    {
      title: '91 to 99: close together, so not from zero',
      said: [
        ['2019', 91],
        ['2020', 99],
      ],
      values: [90.5, 99.5],
    },
    {
      title: 'below zero and above',
      said: [
        ['2019', -5],
        ['2020', 8],
      ],
      values: [-5.5, 8.5],
    },
    {
      title: 'a bound counts with its own value only: more than 300',
      said: [['2019', 300, 'more_than']],
      values: [300, 300],
    },
  ])('values: $title', ({ said, values }) => {
    expect(plainModel('points', [seriesOf(metricOf('trade'), said)]).panels[0]?.values).toEqual(values);
  });

  it('the interval of a derived value belongs to the axis: 100.5 × 2.005 = 201.5…, outward 202', () => {
    const series = seriesOf(metricOf('visitors'), [['2015', 100]], [multiple('visitors', '2015', '2016', 2)]);
    expect(plainModel('points', [series]).panels[0]?.values).toEqual([0, 202]);
  });

  it('time: the whole calendar years that hold every point', () => {
    const said: Said[] = [
      ['@2016-06-30', 1],
      ['2019-Q4', 2],
    ];
    expect(plainModel('steps', [seriesOf(metricOf('m', 'stock'), said)]).time).toEqual([
      Date.UTC(2016, 0),
      Date.UTC(2020, 0),
    ]);
  });

  it('no points: no time, no panels', () => {
    expect(plainModel('bars', [seriesOf(metricOf('none'), [])])).toEqual({
      form: 'bars',
      scale: 'linear',
      time: null,
      panels: [],
      metricIds: ['none'],
    });
  });
});

describe('points', () => {
  it.each([
    { form: 'points', when: '2024', time: Date.UTC(2024, 6, 2), title: 'a year in its middle: 183 of 366 days' },
    { form: 'points', when: '2023-H1', time: Date.UTC(2023, 3, 1, 12), title: 'a half in its middle: 181 days ÷ 2' },
    { form: 'bars', when: '2023-H1', time: Date.UTC(2023, 6, 1), title: 'a part-year bar at its end' },
    { form: 'steps', when: '@2024-06-30', time: Date.UTC(2024, 5, 30, 12), title: 'a date at its day' },
    { form: 'steps', when: '@2024-06', time: Date.UTC(2024, 5, 16), title: 'a month in its middle: 30 days ÷ 2' },
  ] as const)('$title', ({ form, when, time }) => {
    const { panels } = plainModel(form, [seriesOf(metricOf('m', 'stock'), [[when, 1]])]);
    expect(panels[0]?.series[0]?.groups[0]?.points[0]?.time).toBe(time);
  });

  it('a conflict shows what the others say: 12 and 17, not 12 twice', () => {
    const said: Said[] = [
      ['@2016', 12],
      ['@2016', 17],
      ['@2016', 12],
    ];
    const { panels } = plainModel('steps', [seriesOf(metricOf('flights', 'stock'), said)]);
    const point = panels[0]?.series[0]?.groups[0]?.points[0];
    expect(point).toMatchObject({ hasConflict: true });
    expect([point?.value, ...(point?.otherValues ?? [])].toSorted()).toEqual([12, 17]);
  });
});
