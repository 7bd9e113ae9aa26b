import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as cells from '@/lib/record/files/cells';
import { columnRules } from '@/lib/record/files/column-rule';

/** What a schema makes of a cell: its value, or the message. */
function read(schema: z.ZodType, cell: string | null): unknown {
  const result = schema.safeParse(cell);
  return result.success ? result.data : result.error.issues.map(({ message }) => message).join(' | ');
}

describe('numbers', () => {
  test.each([
    ['0', 0],
    ['86000', 86_000],
    ['-1.5', -1.5],
    ['21.40', 21.4],
    ['1000000000000', 1e12],
    ['123456789012345', 123_456_789_012_345],
    ['0.000123456789012345', 0.000123456789012345],
    ['1234567890123450000', 1_234_567_890_123_450_000],
  ])('%s is the number %d', (cell, value) => {
    expect(read(cells.decimal(), cell)).toBe(value);
  });

  test.each(['', '.5', '5.', '1,000', '1e6', '+1', '01', '1 000', '１２', 'NaN', 'Infinity', '0x10', '--1', 'abc'])(
    '"%s" is no plain number',
    (cell) => {
      expect(read(cells.decimal(), cell)).toBe(`"${cell}" is not a plain number (like 86000, 0.5 or -1.5)`);
    },
  );

  test.each(['1234567890123456', '0.1234567890123456', '-1000000000000001.5'])(
    '%s has 16 significant digits or more',
    (cell) => {
      expect(read(cells.decimal(), cell)).toBe(`"${cell}" has more than 15 significant digits`);
    },
  );

  test.each([
    ['0', '0 is not more than 0'],
    ['-1', '-1 is not more than 0'],
    ['0.01', 0.01],
  ])('as a precision %s gives %s', (cell, result) => {
    expect(read(cells.decimal({ exclusiveMinimum: 0 }), cell)).toBe(result);
  });

  test.each([
    ['90', 90],
    ['-90', -90],
    ['90.01', '90.01 is more than 90'],
    ['-90.01', '-90.01 is less than -90'],
  ])('as a latitude %s gives %s', (cell, result) => {
    expect(read(cells.decimal({ minimum: -90, maximum: 90 }), cell)).toBe(result);
  });

  test.each([
    ['3', 3],
    ['1.5', '"1.5" is not a whole number'],
    ['x', '"x" is not a whole number'],
    ['0', '0 is less than 1'],
  ])('as a position %s gives %s', (cell, result) => {
    expect(read(cells.wholeNumber({ minimum: 1 }), cell)).toBe(result);
  });
});

describe('dates and periods', () => {
  test.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-H2', '2024-07-01', '2025-01-01'],
    ['2024-Q1', '2024-01-01', '2024-04-01'],
    ['2021-01/2021-10', '2021-01-01', '2021-11-01'],
  ])('the period %s covers [%s, %s)', (cell, from, to) => {
    expect(read(cells.period(), cell)).toEqual({ text: cell, span: { from, to } });
  });

  test.each(['2024-13', '2024-Q5', '2024/2023', '2024-01/2024', '2023-02-01/2023-02-30', '24', '2024-06-30'])(
    '%s is no period',
    (cell) => {
      expect(read(cells.period(), cell)).toMatch(/^"[^"]+" is not a period/);
    },
  );

  test.each(['2023-02-30', '2024-00', '30.06.2024', '2024-6', '2024-06-30T00:00', '2024-Q1'])(
    '%s is no date',
    (cell) => {
      expect(read(cells.partialDate(), cell)).toMatch(/^"[^"]+" is not a date/);
    },
  );

  test('an end of a relation is a period or a date', () => {
    expect(read(cells.periodOrDate(), '2024-Q1')).toMatchObject({ text: '2024-Q1' });
    expect(read(cells.periodOrDate(), '2024-06-30')).toMatchObject({ text: '2024-06-30' });
    expect(read(cells.periodOrDate(), '2024-06-31')).toMatch(/is not a period or a date/);
  });
});

describe('the pattern the descriptor gives', () => {
  const ends = ['2024', '2024-06', '2024-06-30', '2024-13', '2024-00', '24', '0999', '2024-6', '2024-06-31', ''];
  const texts = [
    ...ends,
    ...ends.flatMap((from) => ends.map((to) => `${from}/${to}`)),
    ...['H1', 'H2', 'H3', 'Q1', 'Q4', 'Q5', 'q1'].map((part) => `2024-${part}`),
  ];
  test.each([
    ['a period', cells.period()],
    ['a partial date', cells.partialDate()],
    ['a period or a date', cells.periodOrDate()],
  ])('of %s takes all that is read, and besides only days no month has', (_, schema) => {
    const pattern = new RegExp(`^(${columnRules.get(schema)?.pattern})$`);
    const isRead = (cell: string) => schema.safeParse(cell).success;
    expect(texts.some(isRead)).toBe(true);
    expect(texts.filter((cell) => isRead(cell) && !pattern.test(cell))).toEqual([]);
    expect(texts.filter((cell) => pattern.test(cell) && !isRead(cell) && !cell.includes('06-31'))).toEqual([]);
  });
});

describe('words, ids, lists', () => {
  test.each([
    ['sg-overnight-cq', 'sg-overnight-cq'],
    ['2016', '2016'],
    ['Sg', '"Sg" is not an id (small letters, digits and single hyphens)'],
    ['a--b', '"a--b" is not an id (small letters, digits and single hyphens)'],
    ['-a', '"-a" is not an id (small letters, digits and single hyphens)'],
  ])('as an id %s gives %s', (cell, result) => {
    expect(read(cells.id(), cell)).toBe(result);
  });

  test.each([
    ['a;b-c', ['a', 'b-c']],
    ['a', ['a']],
    ['a; b', '" b" is not an id (ids are separated by ";" alone)'],
    ['a;;b', '"" is not an id (ids are separated by ";" alone)'],
    ['a;b;a', '"a" is listed twice'],
  ])('as a list %s gives %j', (cell, result) => {
    expect(read(cells.idList(), cell)).toEqual(result);
  });

  test('a word is one of its list', () => {
    expect(read(cells.word(['exact', 'about']), 'about')).toBe('about');
    expect(read(cells.word(['exact', 'about']), 'About')).toBe('"About" is not one of exact, about');
  });

  test.each([
    ['text', cells.text()],
    ['an id', cells.id()],
    ['a word', cells.word(['a'])],
    ['a number', cells.decimal()],
    ['a date', cells.partialDate()],
    ['a list', cells.idList()],
  ])('a blank cell where there must be %s is refused, and is null where it may be blank', (_, schema: z.ZodType) => {
    expect(read(schema, null)).toBe('must not be blank');
    expect(read(schema.nullable(), null)).toBeNull();
  });
});
