import { describe, expect, test } from 'vitest';
import { type Cursor, decodeCursor, encodeCursor, sortKeys, viewMark } from '@/lib/tables/cursor';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { POINTS } from '@/lib/tables/points';
import { defaultView, type View } from '@/lib/tables/view';

const view = defaultView(OUTCOMES, 'api');
const keys = sortKeys(view, OUTCOMES);

describe('the order of a view is total', () => {
  test('outcomes end by their identifier, which is not added twice', () => {
    expect(keys.map(({ key, direction }) => `${key} ${direction}`)).toEqual(['announced_on desc', 'id asc']);
    const byTheme = sortKeys({ ...view, sort: [{ key: 'theme', direction: 'desc' }] }, OUTCOMES);
    expect(byTheme.map(({ key }) => key)).toEqual(['theme', 'id']);
  });

  test('points end by their place in the record', () => {
    expect(sortKeys(defaultView(POINTS, 'api'), POINTS).map(({ key }) => key)).toEqual(['row']);
  });
});

describe('a cursor', () => {
  const mark = viewMark(view, OUTCOMES, 1);

  test.each<Cursor>([
    { direction: 'next', values: ['2025-12', 'jsc-9-2025'], position: 50 },
    { direction: 'previous', values: [null, '中文 "quoted", \u{1F4A9}'], position: 0 },
  ])('comes back as it went: %j', (cursor) => {
    const text = encodeCursor(cursor, mark);
    expect(text).toMatch(/^[\w-]+$/);
    expect(decodeCursor(text, mark, keys)).toEqual(cursor);
  });

  const other: readonly [string, string][] = [
    ['another release', viewMark(view, OUTCOMES, 2)],
    ['another filter', viewMark({ ...view, filters: [{ key: 'theme', terms: ['trade'] }] }, OUTCOMES, 1)],
    ['another search', viewMark({ ...view, q: 'pork' }, OUTCOMES, 1)],
    ['another order', viewMark({ ...view, sort: [{ key: 'id', direction: 'desc' }] }, OUTCOMES, 1)],
    ['another language', viewMark({ ...view, lang: 'zh' }, OUTCOMES, 1)],
    ['another set', viewMark(defaultView(POINTS, 'api'), POINTS, 1)],
  ];
  test.each(other)('is foreign to %s', (_, foreign) => {
    const text = encodeCursor({ direction: 'next', values: ['2025', 'x'], position: 1 }, foreign);
    expect(decodeCursor(text, mark, keys)).toBe('foreign');
  });

  test('belongs to the view whatever the page size, the row a page was found by, columns or form of the answer', () => {
    const same: View = {
      ...view,
      limit: 3,
      start: 251,
      open: 'a',
      columns: ['id'],
      hasLongNames: true,
      hasByteOrderMark: true,
      cursor: 'x',
    };
    expect(viewMark(same, OUTCOMES, 1)).toBe(mark);
  });

  const asText = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  test.each([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['broken UTF-8', Buffer.from([0x5b, 0xff, 0x5d]).toString('base64url')],
    ['no list', asText({})],
    ['too short', asText([mark, 1, 0])],
    ['a negative place', asText([mark, 1, -1, ['2025', 'x']])],
    ['a place that is no whole number', asText([mark, 1, 1.5, ['2025', 'x']])],
    ['a direction that is none', asText([mark, 2, 0, ['2025', 'x']])],
    ['too few values', asText([mark, 1, 0, ['2025']])],
    ['a value that is no text', asText([mark, 1, 0, [2025, 'x']])],
    ['a date that is none', asText([mark, 1, 0, ['2025-13', 'x']])],
    ['a null byte', asText([mark, 1, 0, ['2025', 'x\0']])],
  ])('with %s is malformed', (_, text) => {
    expect(decodeCursor(text, mark, keys)).toBe('malformed');
  });

  test('of a coded column holds a listed code', () => {
    const coded = sortKeys({ ...view, sort: [{ key: 'status', direction: 'asc' }] }, OUTCOMES);
    expect(decodeCursor(asText([mark, 1, 0, ['signed', 'x']]), mark, coded)).toMatchObject({ values: ['signed', 'x'] });
    expect(decodeCursor(asText([mark, 1, 0, ['sealed', 'x']]), mark, coded)).toBe('malformed');
  });
});
