import { describe, expect, test } from 'vitest';
import { copiedText, tsvOf } from '@/components/data-table/tsv';

describe('what copying takes of a cell', () => {
  test.each([
    [
      'the bare value before any text',
      { text: 'CN¥1.5 billion', full: '1,500,000,000 yuan', raw: 1500000000 },
      '1500000000',
    ],
    ['a zero is a value', { text: '0', raw: 0 }, '0'],
    ['the whole text before a short one', { text: 'CCI', full: 'Connectivity Initiative' }, 'Connectivity Initiative'],
    ['the text', { text: 'Health' }, 'Health'],
    ['nothing where there is no cell', undefined, ''],
  ])('%s', (_, cell, copied) => {
    expect(copiedText(cell)).toBe(copied);
  });
});

test('values are parted by tabs, rows by line ends; those that hold either, or a quote, are quoted', () => {
  const rows = [
    ['a', 'b\tc', ''],
    ['say "1"', 'two\nlines', '重庆'],
  ];
  expect(tsvOf(rows)).toBe('a\t"b\tc"\t\n"say ""1"""\t"two\nlines"\t重庆');
});
