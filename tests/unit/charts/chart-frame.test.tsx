import { createTranslator, NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartFrame } from '@/components/charts/chart-frame';
import { prepareChart } from '@/components/charts/prepare-chart';
import type { Locale } from '@/lib/format/locale';
import type { MetricSeries } from '@/lib/series/metric-series';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { metricOf, type Said, seriesOf, subjectOf } from '../series/chart-fixtures';

const MESSAGES = { en, zh };

function frame(series: readonly MetricSeries[], locale: Locale = 'en'): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale] });
  const chart = prepareChart(subjectOf('points', series), DEFAULT_CHART_VIEW, locale, t);
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      <ChartFrame id="chart" chart={chart} heading={null} />
    </NextIntlClientProvider>,
  );
}

const flights: Said[] = [
  ['2016', 12],
  ['2017', 14],
];
const two = [seriesOf(metricOf('flights'), flights), seriesOf(metricOf('seats'), [['2016', 300]])];

describe('the file of a chart', () => {
  it.each([
    ['en', '/charts/a-chart.csv?bom=1', 'These points as CSV · 3 rows'],
    ['zh', '/zh/charts/a-chart.csv?bom=1', '下载数据点（CSV）· 3行'],
  ] as const)(
    'in %s is in the language of the page, and its link says how many rows it holds',
    (locale, href, text) => {
      expect(frame(two, locale)).toContain(`<a href="${href}" download="">${text}</a>`);
    },
  );
});

describe('the key to the marks', () => {
  const keyOf = (said: readonly Said[]) =>
    /<ul[^>]* aria-label="Marks">(.*?)<\/ul>/s.exec(frame([seriesOf(metricOf('flights'), said)]))?.[1];

  it('is left out where every value is exact and nobody disagrees', () => {
    expect(keyOf(flights)).toBeUndefined();
  });

  it('explains the tick of another statement where one is drawn', () => {
    expect(keyOf([...flights, ['2016', 17]])).toMatch(/<path d="M5.5,15h7".*<\/svg>another statement<\/li>$/);
    expect(keyOf([...flights, ['2018', 17, 'about']])).not.toContain('another statement');
  });
});
