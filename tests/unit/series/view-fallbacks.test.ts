import { describe, expect, it } from 'vitest';
import type { ChartForm } from '@/lib/record/values';
import type { MetricSeries } from '@/lib/series/metric-series';
import { type ChartView, DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { viewSeries } from '@/lib/series/view/view-series';
import { metricOf, multiple, seriesOf, subjectOf } from './chart-fixtures';

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
const parts = seriesOf(metricOf('parts'), [
  ['2020-H1', 5],
  ['2021-H1', 6],
]);
const rate = seriesOf(metricOf('rate', 'growth'), [['2020', 5]]);

function viewed(series: readonly MetricSeries[], given: Partial<ChartView>, form: ChartForm = 'points') {
  return viewSeries(subjectOf(form, series), view(given));
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

describe('what a view says of what it leaves out', () => {
  it.each<[string, readonly MetricSeries[], Partial<ChartView>, string[]]>([
    ['the published view: nothing', [trade, visitors, rate], {}, []],
    [
      'change: the first year, and the half without its like',
      [trade],
      { show: 'change' },
      ['no_earlier show trade  2'],
    ],
    [
      'change from 2020: the half is missed, 2019 is not',
      [trade],
      { show: 'change', from: '2020' },
      ['no_earlier show trade  1'],
    ],
    [
      'growth of a rate: none, and said',
      [trade, rate],
      { show: 'growth' },
      ['not_of_rates show rate  -', 'no_earlier show trade  2'],
    ],
    ['index: the half is not comparable with 2019', [trade], { scale: 'index' }, ['not_comparable scale trade 2019 1']],
    [
      'index at 2020 in a range without the half: nothing is missed',
      [trade],
      { scale: 'index', base: '2020', to: '2020' },
      [],
    ],
    [
      'index at 2019: visitors have no figure',
      [trade, visitors],
      { scale: 'index', base: '2019' },
      ['index_no_base base visitors 2019 -', 'not_comparable scale trade 2019 1'],
    ],
    [
      'index at 2022 of both: one is a bound, one has none',
      [trade, visitors],
      { scale: 'index', base: '2022' },
      ['!index_base_bound base trade 2022 -', '!index_no_base base visitors 2022 -'],
    ],
    [
      'index at 2021 of visitors: a zero',
      [visitors],
      { scale: 'index', base: '2021' },
      ['!index_no_base base visitors 2021 -'],
    ],
    [
      'index of what has no base at all, none asked: the scale is at fault',
      [seriesOf(metricOf('m'), [['2020', 5, 'nearly']])],
      { scale: 'index' },
      ['!index_no_base scale m  -'],
    ],
    ['log of a zero', [trade, visitors], { scale: 'log' }, ['!log_not_positive scale visitors  -']],
    ['log of a range without the zero', [visitors], { scale: 'log', to: '2020' }, []],
    [
      'log of changes',
      [trade],
      { scale: 'log', show: 'change' },
      ['!values_only scale - log -', 'no_earlier show trade  2'],
    ],
    [
      'an index of growth',
      [trade],
      { scale: 'index', show: 'growth' },
      ['!values_only scale - index -', 'no_earlier show trade  2'],
    ],
    ['full years of parts only', [parts], { periods: 'full_years' }, ['!no_full_years periods -  -']],
    ['full years where one series has some', [parts, trade], { periods: 'full_years' }, []],
    ['a range before the record', [trade], { to: '2018' }, ['!range_empty to - ..2018 -']],
    [
      'a range that cuts every period',
      [visitors],
      { from: '2020-02', to: '2021-11' },
      ['!range_empty from - 2020-02..2021-11 -'],
    ],
    ['growth of a rate alone', [rate], { show: 'growth' }, ['!not_of_rates show rate  -']],
    [
      'growth where no year repeats: the count of all',
      [
        seriesOf(metricOf('m'), [
          ['2020', 5],
          ['2021-H1', 6],
        ]),
      ],
      { show: 'growth', from: '2021' },
      ['!no_earlier show m  2'],
    ],
    [
      'known before anything was',
      [trade, visitors],
      { asKnownOn: '2024', show: 'growth', scale: 'log' },
      ['nothing_known as_known_on - 2024 -', '!values_only scale - log -'],
    ],
    ['a hidden series is not missed', [trade, visitors], { hidden: ['visitors'], scale: 'log' }, []],
  ])('%s', (_title, series, given, expected) => {
    expect(said(viewed(series, given))).toEqual(expected);
  });
});

describe('log: what is drawn must lie above zero', () => {
  // 0.4 to the nearest 1 is −0.1 to 0.9; twice that is −0.2 to 1.8.
  const small = seriesOf(metricOf('m'), [['2020', 0.4]]);

  it('the rounding of a statement is not drawn: 0.4 to the nearest 1 is no fault', () => {
    expect(said(viewed([small], { scale: 'log' }))).toEqual([]);
  });

  it('the interval of a derived value is: 2 × 0.4, from −0.2', () => {
    const subject = subjectOf('points', [small], [multiple('m', '2020', '2021', 2)]);
    expect(said(viewSeries(subject, view({ scale: 'log' })))).toEqual(['!log_not_positive scale m  -']);
  });

  it('another statement in conflict is: 5 against 0', () => {
    const disputed = seriesOf(metricOf('m'), [
      ['2020', 5],
      ['2020', 0],
    ]);
    expect(said(viewed([disputed], { scale: 'log' }))).toEqual(['!log_not_positive scale m  -']);
  });
});

describe('what is drawn instead', () => {
  it.each<[string, readonly MetricSeries[], Partial<ChartView>, Partial<ChartView>, string[]]>([
    [
      'a refused index: values',
      [visitors],
      { scale: 'index', base: '1999' },
      {},
      ['visitors 2020 50', 'visitors 2021 0'],
    ],
    [
      'a refused range: everything, and still no more than is asked otherwise',
      [trade],
      { from: '2030', periods: 'full_years' },
      { periods: 'full_years' },
      ['trade 2019 100', 'trade 2020 110', 'trade 2022 200'],
    ],
    ['refused growth: values on an even scale', [rate], { show: 'growth', scale: 'log' }, {}, ['rate 2020 5']],
    [
      'full years of parts only: the parts',
      [parts],
      { periods: 'full_years' },
      {},
      ['parts 2020-H1 5', 'parts 2021-H1 6'],
    ],
    ['a base without an index: forgotten', [rate], { base: '2020' }, {}, ['rate 2020 5']],
  ])('%s', (_title, series, given, drawn, points) => {
    const result = viewed(series, given);
    expect(result.view).toEqual(view(drawn));
    expect(shownBy(result)).toEqual(points);
  });

  it.each<[ChartForm, Partial<ChartView>, ChartForm]>([
    ['bars', {}, 'bars'],
    ['bars', { scale: 'log' }, 'points'],
    ['bars', { scale: 'index' }, 'points'],
    ['bars', { show: 'change' }, 'bars'],
    ['steps', {}, 'steps'],
    ['steps', { scale: 'index' }, 'steps'],
    ['steps', { show: 'growth' }, 'points'],
    ['points', { show: 'growth' }, 'points'],
  ])('%s in %o become %s', (form, given, expected) => {
    expect(viewed([trade], given, form).form).toBe(expected);
  });
});
