import { describe, expect, test } from 'vitest';
import { contentDisposition } from '@/lib/export/content-disposition';
import { csvHeader, csvRow } from '@/lib/export/csv';
import type { Cell, Column } from '@/lib/tables/definition';

const TEXT: Column = { key: 't', kind: 'text', label: { en: 'Text, "long"', zh: '文字' } };
const NUMBER: Column = { key: 'n', kind: 'number', label: { en: 'Number', zh: '数字' } };
const DATE: Column = { key: 'd', kind: 'date', label: { en: 'Date', zh: '日期' } };
const FLAG: Column = { key: 'f', kind: 'boolean', label: { en: 'Flag', zh: '是否' } };

describe('cells, byte for byte', () => {
  test.each<[string, Column, Cell, string]>([
    ['plain text', TEXT, 'abc', 'abc'],
    ['Chinese', TEXT, '中文', '中文'],
    ['a comma', TEXT, 'a,b', '"a,b"'],
    ['a quote', TEXT, 'a"b', '"a""b"'],
    ['a line break', TEXT, 'a\nb', '"a\nb"'],
    ['a carriage return', TEXT, 'a\rb', '"a\rb"'],
    ['an outer space', TEXT, ' a', '" a"'],
    ['=1+1 as text', TEXT, '=1+1', "'=1+1"],
    ['+ as text', TEXT, '+1', "'+1"],
    ['- as text', TEXT, '-1', "'-1"],
    ['@ as text', TEXT, '@SUM(A1)', "'@SUM(A1)"],
    ['a tab first', TEXT, '\t=1', "'\t=1"],
    ['a return first', TEXT, '\r=1', '"\'\r=1"'],
    ['= inside', TEXT, 'a=1', 'a=1'],
    ['a formula with quotes', TEXT, '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a number', NUMBER, 21700000000, '21700000000'],
    ['a negative number', NUMBER, -1.5, '-1.5'],
    ['a huge number', NUMBER, 1e21, '1000000000000000000000'],
    ['a tiny number', NUMBER, 1e-7, '0.0000001'],
    ['zero', NUMBER, 0, '0'],
    ['a date', DATE, '2024-06-30', '2024-06-30'],
    ['true', FLAG, true, 'true'],
    ['false', FLAG, false, 'false'],
  ])('%s', (_, column, cell, written) => {
    expect(csvRow([column, NUMBER], { [column.key]: cell, ...(column.key !== 'n' && { n: 7 }) })).toBe(
      column.key === 'n' ? `${written},${written}\r\n` : `${written},7\r\n`,
    );
  });

  test('nothing is an empty field; a line of nothing is not an empty line', () => {
    expect(csvRow([TEXT, NUMBER, FLAG], { t: null, n: null, f: null })).toBe(',,\r\n');
    expect(csvRow([TEXT], { t: null })).toBe('""\r\n');
  });

  test('headers are quoted where needed, in the language asked for', () => {
    expect(csvHeader([TEXT, NUMBER], 'keys')).toBe('t,n\r\n');
    expect(csvHeader([TEXT, NUMBER], 'en')).toBe('"Text, ""long""",Number\r\n');
    expect(csvHeader([TEXT, NUMBER], 'zh')).toBe('文字,数字\r\n');
  });
});

describe('files', () => {
  test('names carry set, release and day; other languages by filename*', () => {
    const parts = { name: 'outcomes', releaseId: 3, day: '2026-11-22', extension: 'csv' };
    expect(contentDisposition({ ...parts, label: '合作成果' })).toBe(
      'attachment; filename="outcomes-release-3-2026-11-22.csv"; filename*=UTF-8\'\'%E5%90%88%E4%BD%9C%E6%88%90%E6%9E%9C-release-3-2026-11-22.csv',
    );
    expect(contentDisposition({ ...parts, label: '合作成果', view: 'trade-金融-3f0c21ab' })).toBe(
      'attachment; filename="outcomes-trade-3f0c21ab-release-3-2026-11-22.csv"; filename*=UTF-8\'\'%E5%90%88%E4%BD%9C%E6%88%90%E6%9E%9C-trade-%E9%87%91%E8%9E%8D-3f0c21ab-release-3-2026-11-22.csv',
    );
    expect(contentDisposition({ ...parts, label: "a'(b)*" })).toContain("UTF-8''a%27%28b%29%2A-release");
  });
});
