import { describe, expect, it } from 'vitest';
import { randomOf } from '@/lib/random';
import { type ChartView, DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { parseChartView } from '@/lib/series/view/parse-chart-view';
import { chartAddress, VIEW_PARAMETERS } from '@/lib/series/view/serialise-chart-view';
import { generatedSubject, generatedView } from '../../support/generated-record';

const METRIC_IDS = ['a', 'b', 'c'];
const read = (query: string) => parseChartView(new URLSearchParams(query), { metricIds: METRIC_IDS });
const queryOf = (address: string) => new URL(address, 'https://example.org').searchParams;

describe('a view and its address', () => {
  it('the published view has the bare address, and the bare address is the published view', () => {
    expect(chartAddress('/charts/x', DEFAULT_CHART_VIEW)).toBe('/charts/x');
    expect(read('')).toEqual({ view: DEFAULT_CHART_VIEW, problems: [] });
  });

  it('every part has its parameter, in one order', () => {
    const view: ChartView = {
      scale: 'index',
      base: '2020-01/2020-03',
      show: 'growth',
      from: '2016',
      to: '2024-06-30',
      hidden: ['a', 'c'],
      periods: 'full_years',
      asKnownOn: '2021-12',
      panels: 'metric',
      axes: 'own',
      release: 3,
    };
    const address = chartAddress('/charts/x', view, [['theme', 'dark']]);
    expect([...queryOf(address)]).toEqual([
      ['theme', 'dark'],
      ['scale', 'index'],
      ['base', '2020-01/2020-03'],
      ['show', 'growth'],
      ['from', '2016'],
      ['to', '2024-06-30'],
      ['hide', 'a,c'],
      ['periods', 'full_years'],
      ['as_known_on', '2021-12'],
      ['panels', 'metric'],
      ['axes', 'own'],
      ['release', '3'],
    ]);
    expect(Object.keys(view).length).toBe(VIEW_PARAMETERS.length);
  });

  it('2,000 generated views come back from their address as they were, and no two views share one', () => {
    const addresses = new Map<string, string>();
    for (let seed = 0; seed < 2_000; seed += 1) {
      const subject = generatedSubject(seed % 50);
      const metricIds = subject.metrics.map(({ id }) => id);
      const view = generatedView(subject, randomOf(seed));
      const address = chartAddress('/charts/x', view);
      expect(parseChartView(queryOf(address), { metricIds }), address).toEqual({ view, problems: [] });
      expect(addresses.get(address) ?? JSON.stringify(view), address).toBe(JSON.stringify(view));
      addresses.set(address, JSON.stringify(view));
    }
    expect(addresses.size).toBeGreaterThan(1_000);
  });
});

describe('an address that cannot be read names its parameter and leaves the rest', () => {
  it.each<[query: string, parameter: string, code: string]>([
    ['scale=cubic', 'scale', 'unknown_value'],
    ['scale=LOG', 'scale', 'unknown_value'],
    ['show=growth%20', 'show', 'unknown_value'],
    ['periods=years', 'periods', 'unknown_value'],
    ['panels=three', 'panels', 'unknown_value'],
    ['axes=none', 'axes', 'unknown_value'],
    ['base=20', 'base', 'malformed'],
    ['base=2024-Q5', 'base', 'malformed'],
    ['base=2024/2020', 'base', 'malformed'],
    ['from=2023-02-30', 'from', 'malformed'],
    ['from=2023-Q1', 'from', 'malformed'],
    ['to=yesterday', 'to', 'malformed'],
    ['as_known_on=2023-13', 'as_known_on', 'malformed'],
    ['from=2024&to=2020', 'to', 'reversed_range'],
    ['from=2024-07-01&to=2024-06', 'to', 'reversed_range'],
    ['hide=d', 'hide', 'unknown_value'],
    ['hide=a,', 'hide', 'unknown_value'],
    ['hide=a,b,c', 'hide', 'out_of_range'],
    ['release=0', 'release', 'malformed'],
    ['release=-1', 'release', 'malformed'],
    ['release=1e3', 'release', 'malformed'],
    ['scale=log&scale=linear', 'scale', 'repeated'],
    ['scal=log', 'scal', 'unknown_parameter'],
    ['__proto__=log', '__proto__', 'unknown_parameter'],
    ['constructor=log', 'constructor', 'unknown_parameter'],
  ])('%s', (query, parameter, code) => {
    const rest = parameter === 'base' ? { axes: 'own' } : { base: '2019' };
    const { view, problems } = read(`${query}&${new URLSearchParams(rest)}`);
    expect(problems.map((one) => [one.parameter, one.code])).toEqual([[parameter, code]]);
    expect(view).toEqual({ ...DEFAULT_CHART_VIEW, ...rest });
  });

  it.each(['from=2024&to=2024', 'from=2024-06-15&to=2024', 'hide=b,a', 'scale=', 'base=2019', 'base=2024-06-30'])(
    '%s is sound',
    (query) => {
      expect(read(query).problems).toEqual([]);
    },
  );

  it('hidden metrics stand in the order of the chart, each once', () => {
    expect(read('hide=b,a,b').view.hidden).toEqual(['a', 'b']);
  });
});
