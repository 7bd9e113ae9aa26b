import { describe, expect, it } from 'vitest';
import { englishIn } from '../support/english';

describe('English in a Chinese text', () => {
  it.each([
    ['全部指标 View all', ['View all']],
    ['Singapore', ['Singapore']],
    ['来源：The Straits Times，2024年', ['The Straits Times']],
    ['as of 2024', ['as of']],
    ['中新（重庆）projects与outcomes', ['projects', 'outcomes']],
    ['Excel sheet', ['sheet']],
  ])('%s: %j', (text, found) => {
    expect(englishIn(text)).toEqual(found);
  });

  it.each([
    '下载全部数据（CSV、XLSX、Parquet、JSON Lines）',
    '数据与来源：https://example.org/zh/charts/trade-volume?from=2015',
    '按住 Shift 扩选；Ctrl+C 复制；Shift+Enter 追加排序',
    'US$3.2亿，CN¥86,000',
    '数据汇编：CC BY 4.0。代码：MIT。',
    'GDP（人均）',
    '中新互联互通项目',
    '',
  ])('%s: none', (text) => {
    expect(englishIn(text)).toEqual([]);
  });

  it('names without Chinese are taken out where they stand whole: "Keppel" in "Keppel，2020年", not in "Keppels"', () => {
    expect(englishIn('Keppel，2020年', ['Keppel'])).toEqual([]);
    expect(englishIn('Keppels，2020年', ['Keppel'])).toEqual(['Keppels']);
    expect(englishIn('News from Keppel', ['Keppel'])).toEqual(['News from']);
  });
});
