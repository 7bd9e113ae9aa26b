import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { placeInChinese } from '@/lib/format/place-names';

const programmes: readonly Record<string, string>[] = parse(readFileSync('data/programmes.csv'), {
  columns: true,
  bom: true,
});

describe('places in Chinese', () => {
  it.each([
    ['Suzhou, Jiangsu, China', '中国江苏苏州'],
    ['Chongqing Jiangbei International Airport, Chongqing, China', '中国重庆江北国际机场'],
    ['Chongqing - Guangzhou - Hong Kong - Singapore', '重庆—广州—香港—新加坡'],
    ['Western China to Southeast Asia', '中国西部至东南亚'],
    ['Singapore', '新加坡'],
  ])('%s is %s', (place, chinese) => {
    expect(placeInChinese(place)).toBe(chinese);
  });

  it('one part that is not known leaves the whole in English', () => {
    expect(placeInChinese('Atlantis, China')).toBeNull();
    expect(placeInChinese('')).toBeNull();
    expect(placeInChinese('constructor')).toBeNull();
  });

  it.each(programmes.map((line) => line['place'] ?? ''))('of the record: %s', (place) => {
    expect(placeInChinese(place)).toMatch(/^[\p{Script=Han}—]+$/u);
  });
});
