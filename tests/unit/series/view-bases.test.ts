import { describe, expect, it } from 'vitest';
import type { MetricSeries } from '@/lib/series/metric-series';
import type { SourceNote, Statement } from '@/lib/series/point';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import { type ChartView, DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { viewSeries } from '@/lib/series/view/view-series';
import { metricOf, multiple, SOURCE, seriesOf, subjectOf } from './chart-fixtures';

const view = (given: Partial<ChartView>): ChartView => ({ ...DEFAULT_CHART_VIEW, ...given });
const trade = seriesOf(metricOf('trade', 'flow', 'CNY'), [
  ['2019', 100],
  ['2020', 110],
  ['2021-H1', 60],
  ['2022', 200, 'more_than'],
]);
const visitors = seriesOf(metricOf('visitors'), [
  ['2020', 50],
  ['2021', 0],
]);
function viewed(series: readonly MetricSeries[], given: Partial<ChartView>) {
  return viewSeries(subjectOf('points', series), view(given));
}
/** What is said: code, parameter, metric, value, count, and ! for a refusal. */
function said({ notices }: ReturnType<typeof viewSeries>) {
  return notices.map(({ code, parameter, metricId, value, count, isRefusal }) =>
    [`${isRefusal ? '!' : ''}${code}`, parameter, metricId ?? '-', value, count ?? '-'].join(' '),
  );
}
const shownBy = ({ series }: ReturnType<typeof viewSeries>) =>
  series.flatMap(({ points }) =>
    points.map(({ point, figure }) => `${point.metricId} ${point.period} ${figure.value}`),
  );

describe('the base of an index', () => {
  const early = seriesOf(metricOf('early'), [
    ['2015', 10],
    ['2018', 20],
    ['2020', 40],
  ]);
  const late = seriesOf(metricOf('late'), [
    ['2018', 5],
    ['2020', 4],
  ]);

  it('is the earliest that most series share: 2018, where early is 10 ÷ 20 = 50 in 2015', () => {
    const { view: drawn, series, bases } = viewed([early, late], { scale: 'index' });
    expect([drawn.base, bases]).toEqual(['2018', ['2015', '2018', '2020']]);
    expect(series.map(({ points }) => points.map(({ figure }) => figure.value))).toEqual([
      [50, 100, 200],
      [100, 80],
    ]);
  });

  it('is the first of the range where there is a range, and may be asked for outside it', () => {
    expect(viewed([early, late], { scale: 'index', from: '2019' }).view.base).toBe('2020');
    const outside = viewed([early, late], { scale: 'index', base: '2018', from: '2019' });
    expect(shownBy(outside)).toEqual(['early 2020 200', 'late 2020 80']);
    expect(said(outside)).toEqual([]);
  });

  it('is never a series that is switched off', () => {
    expect(viewed([early, late], { scale: 'index', hidden: ['late'] }).view.base).toBe('2015');
  });

  it('is one of its spellings: 2020-01/2020-03 is 2020-Q1, as the record writes it', () => {
    const quarters = [seriesOf(metricOf('a'), [['2020-Q1', 10]]), seriesOf(metricOf('b'), [['2020-01/2020-03', 20]])];
    const { view: drawn, bases, series } = viewed(quarters, { scale: 'index', base: '2020-01/2020-03' });
    expect([drawn.base, bases, series.length]).toEqual(['2020-Q1', ['2020-Q1'], 2]);
  });

  it('of a stock is a date: 30 of 20 at 2019-08-31 is 150', () => {
    const stock = seriesOf(metricOf('s', 'stock'), [
      ['@2019-08-31', 20],
      ['@2020', 30],
    ]);
    const { series } = viewed([stock], { scale: 'index', base: '2019-08-31' });
    expect(series[0]?.points.map(({ point, figure }) => [point.asOf, figure.value])).toEqual([
      ['2019-08-31', 100],
      ['2020', 150],
    ]);
  });

  it('is not a total at a date, nor of the two points of one text the one that cannot be', () => {
    const total = seriesOf(metricOf('t'), [
      ['@2019', 10],
      ['@2020', 20],
    ]);
    expect(said(viewed([total], { scale: 'index', base: '2019' }))).toEqual(['!index_no_base base t 2019 -']);
    const both = seriesOf(metricOf('s', 'stock'), [
      ['2019', 10, 'more_than'],
      ['@2019', 20],
      ['@2020', 30],
    ]);
    expect(
      viewed([both], { scale: 'index', base: '2019' }).series[0]?.points.map(({ figure }) => figure.value),
    ).toEqual([100, 150]);
  });

  it('is not a disputed figure, nor is anything counted from one', () => {
    const disputed = seriesOf(metricOf('d'), [
      ['2019', 10],
      ['2019', 14],
      ['2020', 20],
    ]);
    expect(said(viewed([disputed], { scale: 'index', base: '2019' }))).toEqual(['!index_base_conflict base d 2019 -']);
    expect(said(viewed([disputed], { show: 'growth' }))).toEqual(['!no_earlier show d  2']);
  });
});

describe('as it was known', () => {
  const from = (publishedOn: string | null): SourceNote => ({ ...SOURCE, id: `p${publishedOn}`, publishedOn });
  const [template] = trade.points.flatMap(({ observations }) => observations);
  const stated = (metricId: string, period: string, publishedOn: string | null): Statement => {
    if (template === undefined) throw new Error('The series has statements.');
    return { ...template, metricId, period, source: from(publishedOn) };
  };
  const subject: ChartSubject = {
    ...subjectOf('points', [trade, visitors]),
    statements: [
      stated('trade', '2019', '2020-01'),
      stated('visitors', '2019', '2021'),
      stated('visitors', '2020', null),
    ],
    relations: [
      { ...multiple('trade', '2018', '2019', 2), source: from('2022') },
      { ...multiple('visitors', '2019', '2021', 2), source: from(null) },
    ],
  };

  it('at the end of 2020: trade is known, its 2018 not yet, visitors not at all; two undated statements are left out', () => {
    const result = viewSeries(subject, view({ asKnownOn: '2020' }));
    expect(shownBy(result)).toEqual(['trade 2019 100']);
    expect(said(result)).toEqual(['nothing_known as_known_on visitors 2020 -', 'undated_sources as_known_on - 2020 2']);
  });

  it('in 2022: 2018 is 100 ÷ 2 = 50', () => {
    expect(shownBy(viewSeries(subject, view({ asKnownOn: '2022' })))).toEqual([
      'trade 2018 50',
      'trade 2019 100',
      'visitors 2019 100',
    ]);
  });

  it('with visitors switched off nothing of theirs is missed', () => {
    expect(said(viewSeries(subject, view({ asKnownOn: '2020', hidden: ['visitors'] })))).toEqual([]);
  });
});

describe('money on an index or as growth keeps to its currency', () => {
  it('CNY and USD have a unit each, persons and trips share theirs', () => {
    const four = ['CNY', 'USD', 'persons', 'trips'].map((unit) =>
      seriesOf(metricOf(unit, 'flow', unit), [
        ['2019', 10],
        ['2020', 20],
      ]),
    );
    for (const given of [{ scale: 'index' }, { show: 'growth' }] as const) {
      const ids = viewed(four, given).series.map(({ unit }) => unit.id);
      expect(new Set(ids).size).toBe(3);
      expect(ids[2]).toBe(ids[3]);
    }
  });
});
