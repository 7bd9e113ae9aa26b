import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { chartText } from '@/components/charts/chart-text';
import type { Locale } from '@/lib/format/locale';
import type { MetricSeries } from '@/lib/series/metric-series';
import { plainSeries } from '@/lib/series/view/view-series';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { plainModel } from '../../support/plain-model';
import { chartOf } from '../../support/record';
import { metricOf, multiple, type Said, seriesOf } from '../series/chart-fixtures';

function textOf(form: 'points' | 'bars' | 'steps', series: readonly MetricSeries[], locale: Locale = 'en') {
  const t = createTranslator({ locale, messages: locale === 'en' ? en : zh });
  return chartText('A title', plainModel(form, series), plainSeries(series), locale, t);
}

describe('sentences', () => {
  const sentences = (said: readonly Said[], ...rest: Parameters<typeof multiple>[]) => {
    const relations = rest.map((relation) => multiple(...relation));
    return textOf('points', [seriesOf(metricOf('m'), said, relations)]).sentences;
  };

  it.each<{ readonly key: string; readonly said: readonly Said[]; readonly sentence: string }>([
    { key: 'm 2024', said: [['2024', 86_000]], sentence: '2024: 86,000 persons, exact, The Paper, 11 October 2025' },
    {
      key: 'm 2021-01/2021-10',
      said: [['2021-01/2021-10', 5, 'about']],
      sentence: 'January–October 2021: about 5 persons, The Paper, 11 October 2025',
    },
    {
      key: 'm @2026-01',
      said: [['@2026-01', 24e9, 'more_than']],
      sentence: 'as of January 2026: more than 24 billion persons, The Paper, 11 October 2025',
    },
    {
      key: 'm 2016',
      said: [
        ['2016', 12],
        ['2016', 17],
        ['2016', 12],
      ],
      sentence: '2016: 12 persons, exact, The Paper, 11 October 2025, 2 other statements, sources disagree',
    },
  ])('$sentence', ({ key, said, sentence }) => {
    expect(sentences(said)[key]).toBe(sentence);
  });

  it('a derived value shows its working and its interval: 100 ÷ 2, 99.5 ÷ 2.005 = 49.6… to 100.5 ÷ 1.995 = 50.3…, outward', () => {
    expect(sentences([['2024', 100]], ['m', '2015', '2024', 2])['m 2015']).toBe(
      '2015: about 50 persons, derived: 100 ÷ 2, between 49 and 51, The Paper, 11 October 2025',
    );
  });

  it('a derived bound shows the calculation of its known end: more than 100 ÷ 2.005 = 49.8…, down to 49', () => {
    expect(sentences([['2024', 100, 'more_than']], ['m', '2015', '2024', 2])['m 2015']).toBe(
      '2015: more than 49 persons, derived: more than 100 ÷ 2.005, The Paper, 11 October 2025',
    );
  });

  it('a chain shows every step: 100 ÷ 2 × 3', () => {
    const chain = sentences([['2024', 100]], ['m', '2015', '2024', 2], ['m', '2015', '2016', 3]);
    expect(chain['m 2016']).toContain('derived: 100 ÷ 2 × 3');
  });

  it('in Chinese, on the Chinese scale', () => {
    const { sentences: chinese } = textOf('points', [seriesOf(metricOf('m'), [['2024', 86_000]])], 'zh');
    expect(chinese['m 2024']).toBe('2024年：8.6万persons，精确，The Paper，2025年10月11日');
  });
});

describe('bridges', () => {
  const bridges = (said: readonly Said[]) => Object.values(textOf('points', [seriesOf(metricOf('m'), said)]).bridges);

  it.each<{ readonly said: readonly Said[]; readonly text: string }>([
    {
      said: [
        ['2015', 1],
        ['2024', 2],
      ],
      text: 'no figure published for 2016–2023',
    },
    {
      said: [
        ['2019', 1],
        ['2021', 2],
      ],
      text: 'no figure published for 2020',
    },
    {
      said: [
        ['2023-Q1', 1],
        ['2024-Q1', 2],
      ],
      text: 'no figure published for Q2 2023 to Q4 2023',
    },
    {
      said: [
        ['2019', 1],
        ['2020', 2, 'at_least'],
        ['2021', 3],
      ],
      text: 'only a bound published for 2020',
    },
  ])('$text', ({ said, text }) => {
    expect(bridges(said)).toEqual([text]);
  });

  it('a solid line has none', () => {
    expect(
      bridges([
        ['2019', 1],
        ['2020', 2],
      ]),
    ).toEqual([]);
  });
});

describe('the charts of the overview', () => {
  it('trade: one unit, two panels, each saying what it holds', () => {
    const { form, series } = chartOf('trade-volume');
    expect(Object.values(textOf(form, series).captions)).toEqual([
      'CN¥ · full years',
      'CN¥ · parts of a year, each at its last day',
    ]);
  });

  it('visitors: the unit alone, and the working of 2015 as in the source', () => {
    const { form, series } = chartOf('tourism-growth');
    const text = textOf(form, series);
    expect(Object.values(text.captions)).toEqual(['persons']);
    expect(text.values['sg-overnight-cq 2015']).toBe('about 11,575');
    expect(text.sentences['sg-overnight-cq 2015']).toContain('derived: 86,000 ÷ 7.43');
    expect(text.sentences['sg-overnight-cq 2024']).toBe('2024: 86,000 persons, exact, AsiaCity News, 11 October 2025');
  });
});
