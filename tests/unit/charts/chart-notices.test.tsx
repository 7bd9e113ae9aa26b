import { createTranslator, NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartNotices } from '@/components/charts/chart-notices';
import { noticeText, problemText } from '@/components/charts/notice-text';
import { prepareChart } from '@/components/charts/prepare-chart';
import { LOCALES } from '@/lib/format/locale';
import { NOTICE_CODES, noticeOf } from '@/lib/series/view/notice';
import { parseChartView } from '@/lib/series/view/parse-chart-view';
import { VIEW_PARAMETERS } from '@/lib/series/view/serialise-chart-view';
import { PROBLEM_CODES, problem } from '@/lib/tables/problem';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { metricOf, seriesOf, subjectOf } from '../series/chart-fixtures';

const MESSAGES = { en, zh };
const translator = (locale: 'en' | 'zh') => createTranslator({ locale, messages: MESSAGES[locale] });
const subject = subjectOf('points', [
  seriesOf(metricOf('flights'), [
    ['2019', 0],
    ['2020', 20, 'more_than'],
  ]),
  seriesOf(metricOf('seats'), [['2019', 300]]),
]);

/** The faults and the remarks under an address, as sentences. */
function said(query: string): { readonly faults: string[]; readonly remarks: string[] } {
  const { view, problems } = parseChartView(new URLSearchParams(query), { metricIds: ['flights', 'seats'] });
  const chart = prepareChart(subject, view, 'en', translator('en'));
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
      <ChartNotices chart={chart} problems={problems} />
    </NextIntlClientProvider>,
  );
  const itemsOf = (part: string) => [...part.matchAll(/<li>(.*?)<\/li>/g)].map(([, text = '']) => text);
  const alert = /<section[^>]*role="alert">.*?<\/section>/s.exec(markup)?.[0] ?? '';
  return { faults: itemsOf(alert), remarks: itemsOf(markup.replace(alert, '')) };
}

describe('what an address is told', () => {
  it('nothing where it is followed', () => {
    expect(said('from=2019&to=2020')).toEqual({ faults: [], remarks: [] });
  });

  it.each([
    [
      'from=2031-99',
      'from: “2031-99” cannot be read. A date is written 2024, 2024-06 or 2024-06-30. The start of the range is left open.',
    ],
    ['from=2020&to=2019', 'to: “2020..2019” ends before it starts. The whole time is shown.'],
    ['from=2031', 'There is no figure in the range 2031 to …. The whole time is shown.'],
    ['scale=cubic', 'scale: “cubic” is not a value of it. The scale is linear.'],
    ['hide=flights,seats', 'All series were switched off, and one has to stay. All series are shown.'],
    ['colour=red', 'colour: there is no such parameter. It is ignored.'],
    [
      'scale=log',
      'The flights: a figure, or an end of its interval, is zero or less, which no logarithmic scale has. The scale is linear.',
    ],
  ])('%s: %s', (query, text) => {
    expect(said(query).faults).toEqual([text]);
  });

  it('an index at a missing period names each series without it, and what is drawn instead', () => {
    expect(said('scale=index&base=1999').faults).toEqual([
      'The flights: there is no figure for 1999 that could be 100. The chart is drawn without it.',
      'The seats: there is no figure for 1999 that could be 100. The chart is drawn without it.',
    ]);
  });

  it('an index that one series cannot join is drawn, with a remark', () => {
    const { faults, remarks } = said('scale=index&base=2019');
    expect(faults).toEqual([]);
    expect(remarks).toEqual(['The flights: there is no figure for 2019 that could be 100.']);
  });

  it('a date before everything was published is a remark: the chart is as empty as it was', () => {
    expect(said('as_known_on=2001').remarks).toEqual(['Nothing of this had been published by 2001.']);
  });
});

describe('every code has its sentence in both languages', () => {
  const parameters = [...VIEW_PARAMETERS, 'metric', 'nonsense'];

  it.each(LOCALES)('%s', (locale) => {
    const t = createTranslator({
      locale,
      messages: MESSAGES[locale],
      onError: (error) => {
        throw error;
      },
    });
    for (const code of NOTICE_CODES) {
      for (const metricId of [null, 'flights']) {
        const notice = noticeOf(code, 'scale', { metricId, value: '2019', count: 2, isRefusal: true });
        expect(noticeText(notice, subject, locale, t)).toMatch(/\S/);
      }
    }
    for (const code of PROBLEM_CODES) {
      for (const parameter of parameters) expect(problemText(problem(parameter, code, 'v'), t)).toMatch(/\S/);
    }
  });
});
