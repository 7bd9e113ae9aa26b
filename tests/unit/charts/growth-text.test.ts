import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { prepareChart } from '@/components/charts/prepare-chart';
import type { Locale } from '@/lib/format/locale';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { metricOf, type Said, seriesOf, subjectOf } from '../series/chart-fixtures';

/** 100 to 400 in two years is twofold each year: +100 % a year, not +300 %. */
const RISE: Said[] = [
  ['2015', 100],
  ['2017', 400],
];
const FALL: Said[] = [
  ['2015', 400],
  ['2017', 100],
];
const YEAR: Said[] = [
  ['2015', 100],
  ['2016', 150],
];

function text(said: readonly Said[], locale: Locale) {
  const t = createTranslator({ locale, messages: { en, zh }[locale] });
  const view = { ...DEFAULT_CHART_VIEW, show: 'growth' } as const;
  return prepareChart(subjectOf('points', [seriesOf(metricOf('m'), said)]), view, locale, t).text;
}

describe('growth', () => {
  it.each<[string, Locale, readonly Said[], string]>([
    ['fourfold in two years', 'en', RISE, '2017: about +100% a year since 2015, '],
    ['fourfold in two years', 'zh', RISE, '2017年：较2015年年均增速约+100%，'],
    ['a quarter after two years', 'en', FALL, '2017: about −50% a year since 2015, '],
    ['a quarter after two years', 'zh', FALL, '2017年：较2015年年均增速约−50%，'],
    ['half as much again in one year', 'en', YEAR, '2016: about +50% since 2015, '],
    ['half as much again in one year', 'zh', YEAR, '2016年：较2015年约+50%，'],
  ])('%s, in %s: a mean is never called the growth of all years', (_, locale, said, start) => {
    expect(Object.values(text(said, locale).sentences).join('')).toContain(start);
  });

  it.each([
    ['en', '% a year', 'about +100% a year'],
    ['zh', '%（年均）', '年均约+100%'],
  ] as const)('in %s its axis and the label beside its mark say that it is a year', (locale, caption, label) => {
    const { captions, values } = text(RISE, locale);
    expect([Object.values(captions), Object.values(values)]).toEqual([[caption], [label]]);
  });
});
