import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { copyText } from '@/db/exports/copy-text';

test('no value is in the text: each is a setting, read once with the type the query gives it', () => {
  const query = sql`select a from t where b = ${7}::integer and c like ${`%'; drop table t; --$1`}::text and d = ${true}::boolean`;
  expect(copyText(query, 'csv')).toEqual({
    text: "copy (select a from t where b = (select current_setting('export.p1')::integer) and c like (select current_setting('export.p2')::text) and d = (select current_setting('export.p3')::boolean)) to stdout (format csv)",
    settings: [
      ['export.p1', '7'],
      ['export.p2', `%'; drop table t; --$1`],
      ['export.p3', 'true'],
    ],
  });
});

test('a value without a type, or one that is no text, number or boolean, is refused', () => {
  expect(() => copyText(sql`select ${1}`, 'csv')).toThrow('A parameter of a file has no type: $1.');
  expect(() => copyText(sql`select ${[1, 2]}::integer[]`, 'csv')).toThrow();
  expect(() => copyText(sql`select ${null}::text`, 'csv')).toThrow('cannot be a setting');
});

test('lines are of one column, with signs of which JSON has none', () => {
  expect(copyText(sql`select 1`, 'lines').text).toBe(
    "copy (select 1) to stdout (format csv, delimiter e'\\x01', quote e'\\x02')",
  );
});
