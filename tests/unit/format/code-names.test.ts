import { describe, expect, test } from 'vitest';
import { codeName } from '@/lib/format/code-names';
import { DEFINITIONS } from '@/lib/tables/sets';

describe('codes that everybody uses alike', () => {
  test.each([
    ['languages', 'zh', 'Chinese', '中文'],
    ['languages', 'en', 'English', '英语'],
    ['languages', 'ja', 'Japanese', '日语'],
    ['countries', 'CN', 'China', '中国'],
    ['countries', 'SG', 'Singapore', '新加坡'],
  ] as const)('%s: %s is %s, %s', (list, code, english, chinese) => {
    expect([codeName(list, code, 'en'), codeName(list, code, 'zh')]).toEqual([english, chinese]);
  });

  test('what is no code, or one that nobody knows, is its own name', () => {
    expect(['xx', 'not a code', ''].map((code) => codeName('languages', code, 'en'))).toEqual(['xx', 'not a code', '']);
    expect(['QX', '12345', 'Singapore'].map((code) => codeName('countries', code, 'zh'))).toEqual([
      'QX',
      '12345',
      'Singapore',
    ]);
  });

  test('are the language of a source and the country of an organisation', () => {
    const lists = Object.values(DEFINITIONS).flatMap(({ name, columns }) =>
      columns.flatMap((column) => ('codeList' in column ? [`${name}.${column.key}: ${column.codeList}`] : [])),
    );
    expect(lists.sort()).toEqual(['organisations.country: countries', 'sources.language: languages']);
  });
});
