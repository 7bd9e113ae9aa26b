import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '@/components/charts/point-sentence';
import { stateFigure } from '@/lib/figures/state';
import type { Qualifier } from '@/lib/record/values';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { metricOf } from '../series/chart-fixtures';

const { unit } = metricOf('m');

describe('the interval of 86,000 in words', () => {
  it.each<[Qualifier, string, string]>([
    ['exact', 'between 85,500 and 86,500', '介于8.55万与8.65万之间'],
    ['about', 'between 85,500 and 86,500', '介于8.55万与8.65万之间'],
    ['at_least', '86,000 or more', '8.6万或以上'],
    ['more_than', 'above 86,000', '高于8.6万'],
    ['nearly', 'below 86,000', '低于8.6万'],
  ])('%s: the number itself is in it only where the word allows it', (qualifier, english, chinese) => {
    const figure = stateFigure({ value: 86_000, precision: 1_000, qualifier });
    expect(intervalOf(figure, unit, 'en', createTranslator({ locale: 'en', messages: en }))).toBe(english);
    expect(intervalOf(figure, unit, 'zh', createTranslator({ locale: 'zh', messages: zh }))).toBe(chinese);
  });
});
