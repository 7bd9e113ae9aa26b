import { describe, expect, test } from 'vitest';
import { containsTerm, readTerm, splitTerms, termOf } from '@/lib/tables/condition';
import type { Field } from '@/lib/tables/definition';

const label = { en: '', zh: '' };
const DATE: Field = { key: 'd', kind: 'date', label };
const NUMBER: Field = { key: 'n', kind: 'number', label };
const PERIOD: Field = { key: 'p', kind: 'period', label };
const YEAR: Field = { key: 'y', kind: 'year', label };
const CODE: Field = { key: 'c', kind: 'code', words: 'themes', codes: ['trade', 'health'], label };
const TEXT: Field = { key: 't', kind: 'text', label };
const ID: Field = { key: 'i', kind: 'id', label };
const BOOLEAN: Field = { key: 'b', kind: 'boolean', label };

describe('dates: days that the row can mean, ends included', () => {
  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-02-03', '2020-02-03', '2020-02-03'],
    ['2020..2022', '2020-01-01', '2022-12-31'],
    ['2020-06..', '2020-06-01', null],
    ['..2020-06', null, '2020-06-30'],
    ['2020..2020-03', '2020-01-01', '2020-03-31'],
    ['2020-03..2020', '2020-03-01', '2020-12-31'],
  ])('%s → %s … %s', (term, from, to) => {
    expect(readTerm(DATE, term)).toEqual({ op: 'overlaps', from, to });
  });

  test.each([
    ['..', 'malformed'],
    ['', 'malformed'],
    ['2020..2021..2022', 'malformed'],
    ['2023-02-30', 'malformed'],
    ['20', 'malformed'],
    ['2020-Q1', 'malformed'],
    ['2022..2020', 'reversed_range'],
    ['2020-02..2020-01', 'reversed_range'],
  ])('%j is %s', (term, problem) => {
    expect(readTerm(DATE, term)).toEqual({ problem });
  });
});

describe('numbers', () => {
  test.each([
    ['5', 5, 5],
    ['1..2', 1, 2],
    ['..1000', null, 1000],
    ['0.5..', 0.5, null],
    ['-3..-1', -3, -1],
  ])('%s → %s … %s', (term, from, to) => {
    expect(readTerm(NUMBER, term)).toEqual({ op: 'between', from, to });
  });

  test.each([
    ['2..1', 'reversed_range'],
    ['1e9', 'malformed'],
    ['1,000', 'malformed'],
    ['0x10', 'malformed'],
    [' 1', 'malformed'],
    ['1.', 'malformed'],
    ['Infinity', 'malformed'],
  ])('%j is %s', (term, problem) => {
    expect(readTerm(NUMBER, term)).toEqual({ problem });
  });
});

describe('periods: one is that period however it is written, a range is all that meet it', () => {
  test.each([
    ['2024', { op: 'covers', from: '2024-01-01', to: '2024-12-31' }],
    ['2024-Q1', { op: 'covers', from: '2024-01-01', to: '2024-03-31' }],
    ['2024-01/2024-03', { op: 'covers', from: '2024-01-01', to: '2024-03-31' }],
    ['2019..2024-H1', { op: 'overlaps', from: '2019-01-01', to: '2024-06-30' }],
    ['2024-Q5', { problem: 'malformed' }],
  ])('%s → %j', (term, condition) => {
    expect(readTerm(PERIOD, term)).toEqual(condition);
  });
});

describe('the kind, not the shape of the value, decides', () => {
  test.each<[string, Field, string, object]>([
    ['a year as an identifier', ID, '2020', { op: 'equals', value: '2020' }],
    ['a range as a text', TEXT, '1..2', { op: 'contains', text: '1..2' }],
    ['a listed code', CODE, 'trade', { op: 'equals', value: 'trade' }],
    ['an unlisted code', CODE, 'Trade', { problem: 'unknown_value' }],
    ['a calendar year', YEAR, '2020', { op: 'overlaps', from: '2020-01-01', to: '2020-12-31' }],
    ['a month as a year', YEAR, '2020-01', { problem: 'malformed' }],
    ['true', BOOLEAN, 'true', { op: 'equals', value: 'true' }],
    ['1 for true', BOOLEAN, '1', { problem: 'unknown_value' }],
  ])('%s', (_, field, term, expected) => {
    expect(readTerm(field, term)).toEqual(expected);
  });
});

describe('whole texts, in quotes', () => {
  test.each([
    ['Xinhua', { op: 'contains', text: 'Xinhua' }],
    ['"Xinhua"', { op: 'equals', value: 'Xinhua' }],
    ['"Trade, Singapore"', { op: 'equals', value: 'Trade, Singapore' }],
    ['"', { op: 'contains', text: '"' }],
    ['"open', { op: 'contains', text: '"open' }],
    ['"say ""hi"", you"', { op: 'equals', value: 'say "hi", you' }],
    ['~"a, b"', { op: 'contains', text: 'a, b' }],
    ['~"""a"""', { op: 'contains', text: '"a"' }],
    ['~a', { op: 'contains', text: '~a' }],
  ])('%s', (term, condition) => {
    expect(readTerm(TEXT, term)).toEqual(condition);
  });

  test.each([
    ['a,b', ['a', 'b']],
    [' a , ,a', ['a']],
    ['"Trade, Singapore",b', ['"Trade, Singapore"', 'b']],
    ['x, "a", "b"', ['x', '"a"', '"b"']],
    ['"open, b', ['"open', 'b']],
    ['say "hi, you"', ['say "hi', 'you"']],
    ['~"a, b",c', ['~"a, b"', 'c']],
    ['"a"",b",c', ['"a"",b"', 'c']],
    ['', []],
  ])('the terms of %j are %j', (text, terms) => {
    expect(splitTerms(text)).toEqual(terms);
  });

  test('the term of a value asks for that value alone', () => {
    expect(termOf(TEXT, 'Trade, Singapore')).toBe('"Trade, Singapore"');
    expect(termOf(CODE, 'trade')).toBe('trade');
    expect(termOf(CODE, null)).toBe('(empty)');
  });

  const VALUES = [
    'x",y',
    '"',
    '""',
    '","',
    ',',
    ' , ',
    'a, b',
    '"a"',
    '~"a"',
    '~',
    'say "hi", "you"',
    '(empty)',
    ' a ',
  ];

  test.each(VALUES)('the term of the value %j is one term among others, and is read as that value', (value) => {
    const [term, other] = [termOf(TEXT, value), termOf(TEXT, `${value},`)];
    expect(splitTerms(['x', term, '"y"', other].join(','))).toEqual(['x', term, '"y"', other]);
    expect(readTerm(TEXT, term)).toEqual({ op: 'equals', value });
  });

  test.each([...VALUES, 'plain', 'two words'])('what contains %j is asked for by one term', (text) => {
    const term = containsTerm(text);
    expect(splitTerms(`x,${term},"y"`)).toEqual(['x', term, '"y"']);
    expect(readTerm({ ...TEXT, nullable: true }, term)).toEqual({ op: 'contains', text });
  });

  test('a plain text is its own term', () => {
    expect(['two words', 'say "hi" now', 'a, b'].map(containsTerm)).toEqual(['two words', 'say "hi" now', '~"a, b"']);
  });

  test.each(['"', '"a,', '""', '"""a,', '~"', '"a""b,', ' '])('%j a hundred thousand times is read at once', (text) => {
    const started = performance.now();
    splitTerms(text.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
