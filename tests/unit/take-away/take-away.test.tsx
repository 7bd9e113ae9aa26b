import { createTranslator, NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { prepareChart } from '@/components/charts/prepare-chart';
import { TakeAway } from '@/components/take-away/take-away';
import type { Locale } from '@/lib/format/locale';
import type { MetricSeries } from '@/lib/series/metric-series';
import { type ChartView, DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { parseChartView } from '@/lib/series/view/parse-chart-view';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { metricOf, seriesOf, subjectOf } from '../series/chart-fixtures';

const MESSAGES = { en, zh };
const ORIGIN = 'https://example.org';
const RELEASE = { id: 3, createdAt: '2025-10-11T08:00:00.000Z' };

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T23:30:00Z') });
});
afterAll(() => {
  vi.useRealTimers();
});

const flights = seriesOf(metricOf('flights'), [
  ['2016', 12],
  ['2017', 14],
  ['2018', 15],
]);
const seats = seriesOf(metricOf('seats'), [['2016', 300]]);

function panel(series: readonly MetricSeries[], view: Partial<ChartView> = {}, locale: Locale = 'en'): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale] });
  const chart = prepareChart(subjectOf('points', series), { ...DEFAULT_CHART_VIEW, ...view }, locale, t);
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      <TakeAway chart={chart} origin={ORIGIN} release={RELEASE} />
    </NextIntlClientProvider>,
  );
}

/** What a reader copies. */
function textOf(html: string, id: string): string {
  const [, escaped = ''] = new RegExp(`<pre id="${id}"[^>]*>([^<]*)</pre>`).exec(html) ?? [];
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
  return escaped.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);
}

function hrefsOf(html: string): URL[] {
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), ORIGIN));
}

describe('code', () => {
  it('brings the newest figures, but not from an address that names a release', () => {
    expect(panel([flights])).toContain('so it brings the newest figures.');
    const pinned = panel([flights], { release: 3 });
    expect(pinned).toContain('the address names release 3, so the figures stay those of that release.');
    expect(pinned).not.toContain('it brings the newest figures');
    expect(panel([flights], { release: 3 }, 'zh')).toContain('得到的始终是该版数据。');
  });
});

describe('addresses', () => {
  const view = { from: '2016', to: '2017', hidden: ['seats'], scale: 'log' } as const;

  it.each(['take-link', 'take-link-pinned'])('%s gives the view back, pinned to release 3 or to none', (id) => {
    const address = new URL(textOf(panel([flights, seats], view), id));
    expect(address.origin + address.pathname).toBe('https://example.org/charts/a-chart');
    expect(parseChartView(address.searchParams, { metricIds: ['flights', 'seats'] })).toEqual({
      problems: [],
      view: { ...DEFAULT_CHART_VIEW, ...view, release: id === 'take-link' ? null : 3 },
    });
  });

  it('every file is of the view that is shown, in the language of the page', () => {
    const files = hrefsOf(panel([flights, seats], view, 'zh'));
    expect(new Set(files.map(({ pathname }) => pathname))).toEqual(
      new Set(['csv', 'json', 'svg', 'png'].map((format) => `/zh/charts/a-chart.${format}`)),
    );
    for (const { searchParams } of files) {
      const own = ['bom', 'download', 'size', 'theme', 'density'];
      const read = parseChartView(searchParams, { metricIds: ['flights', 'seats'], alsoKnown: own });
      expect(read).toEqual({ problems: [], view: { ...DEFAULT_CHART_VIEW, ...view } });
    }
  });

  it('pictures come in 4 sizes, 2 themes and 3 files each, 24 in all, besides the 3 at once', () => {
    const pictures = hrefsOf(panel([flights])).filter(({ pathname }) => /\.(svg|png)$/.test(pathname));
    expect(pictures).toHaveLength(27);
    expect(new Set(pictures.map(({ href }) => href)).size).toBe(24);
  });

  it('code reads the file of the same view, without a byte-order mark', () => {
    const html = panel([flights, seats], view);
    const address = 'https://example.org/charts/a-chart.csv?scale=log&from=2016&to=2017&hide=seats';
    for (const id of ['take-pandas', 'take-r', 'take-sheets', 'take-excel'])
      expect(textOf(html, id)).toContain(`"${address}"`);
  });

  it('the embed shows the same view, its address written for an attribute', () => {
    const html = panel([flights, seats], view, 'zh');
    const path = 'https://example.org/zh/embed/charts/a-chart?scale=log&amp;from=2016&amp;to=2017&amp;hide=seats';
    expect(textOf(html, 'take-embed')).toContain(`src="${path}"`);
    expect(textOf(html, 'take-embed-pinned')).toContain(`src="${path}&amp;release=3"`);
  });
});

describe('words', () => {
  it('the files say how many points they hold: 3 and 1, of which a switched-off series has 1', () => {
    expect(panel([flights, seats])).toContain('CSV · 4 rows');
    expect(panel([flights, seats], { hidden: ['seats'] })).toContain('JSON · 3 points');
    expect(panel([flights, seats], {}, 'zh')).toContain('CSV · 4行');
  });

  it('a citation names release, its day and an address that stays', () => {
    expect(textOf(panel([flights]), 'take-cite')).toMatch(
      /^Connectivity Observatory \(2025\)\. “[^”]+” \[chart\]\. Release 3 of 11 October 2025\. https:\/\/example\.org\/charts\/a-chart\?release=3 \(accessed 5 January 2026\)\.$/,
    );
    expect(textOf(panel([flights], {}, 'zh'), 'take-cite')).toContain(
      '[DS/OL]. 第3版. (2025-10-11)[2026-01-05]. https://example.org/zh/charts/a-chart?release=3.',
    );
    expect(textOf(panel([flights]), 'take-bibtex')).toContain('@misc{connectivity-observatory-a-chart-release-3,');
    expect(JSON.parse(textOf(panel([flights]), 'take-csl'))).toMatchObject([{ version: '3' }]);
  });

  it('without scripts the buttons keep their place unseen, and every text is there', () => {
    const html = panel([flights]);
    expect(html.match(/data-ready="false"/g)).toHaveLength(11);
    expect(html.match(/<pre id="/g)).toHaveLength(11);
  });
});
