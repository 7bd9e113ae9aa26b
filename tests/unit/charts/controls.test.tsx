import { createTranslator, NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartControls } from '@/components/chart-controls/chart-controls';
import { choicesOf, seriesSwitches } from '@/components/chart-controls/choices';
import { rangeHref } from '@/components/chart-controls/range-href';
import { viewAddress } from '@/components/chart-controls/view-address';
import { type PreparedChart, prepareChart } from '@/components/charts/prepare-chart';
import type { MetricSeries } from '@/lib/series/metric-series';
import { type ChartView, DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { parseChartView } from '@/lib/series/view/parse-chart-view';
import { chartAddress } from '@/lib/series/view/serialise-chart-view';
import en from '@/messages/en.json';
import { metricOf, type Said, seriesOf, subjectOf } from '../series/chart-fixtures';

const PATH = '/charts/a-chart';

function drawn(series: readonly MetricSeries[], view: Partial<ChartView> = {}): PreparedChart {
  const t = createTranslator({ locale: 'en', messages: en });
  return prepareChart(subjectOf('points', series), { ...DEFAULT_CHART_VIEW, ...view }, 'en', t);
}

function viewIn(href: string, chart: PreparedChart): ChartView {
  const { view, problems } = parseChartView(new URL(href, 'http://localhost').searchParams, {
    metricIds: chart.subject.metrics.map(({ id }) => id),
  });
  expect(problems, href).toEqual([]);
  return view;
}

/** What is offered, by parameter: `scale: linear log index`. */
function offered(chart: PreparedChart): string[] {
  return choicesOf(chart, PATH).map(({ parameter, options }) =>
    [`${parameter}:`, ...options.map(({ value, refusal }) => (refusal === null ? value : `(${value})`))].join(' '),
  );
}

const years: Said[] = [
  ['2019', 10],
  ['2020', 20],
  ['2021', 40],
];
const flights = seriesOf(metricOf('flights'), [...years, ['2021-Q1', 5]]);
const seats = seriesOf(metricOf('seats'), years);
const zero = seriesOf(metricOf('zero'), [
  ['2019', 0],
  ['2020', 5],
]);
const growth = seriesOf(metricOf('growth', 'growth'), years);

/** A view in which everything that can be kept differs from the default. */
const FULL: Partial<ChartView> = {
  scale: 'log',
  from: '2020',
  to: '2021-12-31',
  hidden: ['seats'],
  asKnownOn: '2026',
  panels: 'metric',
  axes: 'own',
  release: 3,
};

describe('what is offered', () => {
  it('scale, changes and growth of values; parts of a year and small multiples only where there are any', () => {
    expect(offered(drawn([seats]))).toEqual(['scale: linear log index', 'show: values change growth']);
    expect(offered(drawn([flights, seats]))).toEqual([
      'scale: linear log index',
      'show: values change growth',
      'periods: all full_years',
      'panels: unit metric',
    ]);
  });

  it('no index, change or growth of growth rates', () => {
    expect(offered(drawn([growth]))).toEqual(['scale: linear log']);
  });

  it('no scale of changes: it would be refused', () => {
    expect(offered(drawn([seats], { show: 'change' }))).toEqual(['show: values change growth']);
  });

  it('axes of their own among small multiples of one unit, not of two', () => {
    expect(offered(drawn([flights, seats], { panels: 'metric' }))).toContain('axes: shared own');
    const tons = seriesOf(metricOf('cargo', 'flow', 'tons'), years);
    expect(offered(drawn([seats, tons], { panels: 'metric' })).join()).not.toContain('axes');
  });

  it('no panels where all but one series are switched off', () => {
    expect(offered(drawn([flights, seats], { hidden: ['seats'] })).join()).not.toContain('panels');
  });

  it('a logarithmic scale with its refusal where a value is zero, and growth where nothing can be compared', () => {
    expect(offered(drawn([zero]))[0]).toBe('scale: linear (log) index');
    expect(offered(drawn([seriesOf(metricOf('once'), [['2019', 1]])]))).toContain('show: values (change) (growth)');
  });
});

describe('the address of an option', () => {
  const chart = drawn([flights, seats, seriesOf(metricOf('beds'), years)], FULL);

  it.each(choicesOf(chart, PATH).flatMap(({ parameter, options }) => options.map((one) => ({ parameter, ...one }))))(
    '$parameter=$value changes nothing else but what depends on it',
    ({ parameter, value, href }) => {
      const depends: Partial<ChartView> =
        parameter === 'show' && value !== 'values'
          ? { scale: 'linear' }
          : parameter === 'panels' && value === 'unit'
            ? { axes: 'shared' }
            : {};
      expect(viewIn(href, chart)).toEqual({ ...chart.viewed.view, ...depends, [parameter]: value });
    },
  );

  it('of the view that is shown is marked as current, once a choice', () => {
    for (const { parameter, options } of choicesOf(chart, PATH)) {
      const current = options.filter(({ isCurrent }) => isCurrent).map(({ value }) => value);
      expect(current).toEqual([chart.viewed.view[parameter]]);
    }
  });
});

describe('switching series', () => {
  it('none for a single series', () => {
    expect(seriesSwitches(drawn([seats]))).toEqual([]);
  });

  it('the hidden one comes back, a shown one joins the hidden in the order of the chart', () => {
    const beds = seriesOf(metricOf('beds'), years);
    expect(seriesSwitches(drawn([flights, seats, beds], { hidden: ['beds'] }))).toEqual([
      { metricId: 'flights', style: 0, isShown: true, isLast: false, hide: 'flights,beds' },
      { metricId: 'seats', style: 1, isShown: true, isLast: false, hide: 'seats,beds' },
      { metricId: 'beds', style: 2, isShown: false, isLast: false, hide: '' },
    ]);
  });

  it('the last one leads to the view as it is', () => {
    expect(seriesSwitches(drawn([flights, seats], { hidden: ['seats'] }))[0]).toMatchObject({
      isLast: true,
      hide: 'seats',
    });
  });
});

describe('the forms', () => {
  const chart = drawn([flights, seats, seriesOf(metricOf('beds'), years)], FULL);
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
      <ChartControls chart={chart} path={PATH} />
    </NextIntlClientProvider>,
  );
  const forms = [...markup.matchAll(/<form (.*?)<\/form>/gs)].map(([form]) => form);
  const pairsOf = (form: string) =>
    [
      ...form.matchAll(
        /<input (?:[^>]*? )?name="([^"]+)"[^>]*? value="([^"]*)"|<input [^>]*?value="([^"]*)"[^>]*? name="([^"]+)"/g,
      ),
    ].map(([, name, value, early, late]) => [name ?? late ?? '', value ?? early ?? ''] as const);

  it('are one for the series and one for time, each without script a GET of the same page', () => {
    expect(forms).toHaveLength(2);
    for (const form of forms) expect(form).toContain(`action="${PATH}" method="get"`);
  });

  it('the form of time, sent as it stands, leads to the view that is shown', () => {
    const address = viewAddress(PATH, pairsOf(forms[1] ?? ''));
    expect(address).toBe(chartAddress(PATH, chart.viewed.view));
    expect(viewIn(address, chart)).toEqual(chart.viewed.view);
  });

  it('the form of series, sent by a button, changes what is hidden and nothing else', () => {
    const [, hide = ''] = /<button [^>]*value="([^"]+)"[^>]* name="hide"/.exec(forms[0] ?? '') ?? [];
    const address = viewAddress(PATH, [...pairsOf(forms[0] ?? ''), ['hide', hide]]);
    expect(hide).toBe('flights,seats');
    expect(viewIn(address, chart)).toEqual({ ...chart.viewed.view, hidden: ['flights', 'seats'] });
  });

  it('a drag over the plot keeps the rest of the view', () => {
    const template = rangeHref(chart, PATH);
    expect(template).toContain('from={from}&to={to}');
    const href = template.replace('{from}', '2019-03-01').replace('{to}', '2020-02-29');
    expect(viewIn(href, chart)).toEqual({ ...chart.viewed.view, from: '2019-03-01', to: '2020-02-29' });
  });

  it('the way back leads to the chart as published, and is only there where something differs', () => {
    expect(markup).toContain(`<a href="${PATH}">Back to the chart as published</a>`);
    const plain = renderToStaticMarkup(
      <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
        <ChartControls chart={drawn([zero])} path={PATH} />
      </NextIntlClientProvider>,
    );
    expect(plain).not.toContain('Back to the chart');
    expect(plain).toContain('zero or less, which no logarithmic scale has');
  });
});

describe('the address of a form', () => {
  it('is tidy: empty fields go, the page’s own come first, one name is joined by commas', () => {
    const pairs = [
      ['to', '2021'],
      ['from', ' 2019 '],
      ['as_known_on', ''],
      ['metric', 'a,b'],
      ['scale', 'log'],
      ['metric', 'c'],
    ] as const;
    expect(viewAddress('/charts/compare', pairs)).toBe('/charts/compare?metric=a,b,c&scale=log&from=2019&to=2021');
    expect(viewAddress('/charts/x', [['from', '']])).toBe('/charts/x');
  });
});
