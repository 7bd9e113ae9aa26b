import { describe, expect, test } from 'vitest';
import { moved, rangeOf } from '@/components/data-table/grid-position';

/** 50 rows (0 to 49) of 4 columns (0 to 3), ten in sight. */
const SIZE = { rows: 50, columns: 4, page: 10 };

describe('where a key leads in 50 rows of 4 columns, ten in sight', () => {
  test.each([
    [0, 0, 'ArrowDown', false, 1, 0],
    [49, 2, 'ArrowDown', false, 49, 2],
    [0, 2, 'ArrowUp', false, -1, 2],
    [-1, 2, 'ArrowUp', false, -1, 2],
    [-1, 2, 'ArrowDown', false, 0, 2],
    [5, 3, 'ArrowRight', false, 5, 3],
    [5, 0, 'ArrowLeft', false, 5, 0],
    [5, 1, 'ArrowLeft', true, 5, 0],
    [5, 1, 'ArrowRight', true, 5, 3],
    [5, 1, 'ArrowDown', true, 49, 1],
    [5, 1, 'ArrowUp', true, -1, 1],
    [5, 2, 'Home', false, 5, 0],
    [5, 2, 'End', false, 5, 3],
    [5, 2, 'Home', true, 0, 0],
    [5, 2, 'End', true, 49, 3],
    [5, 2, 'PageDown', false, 15, 2],
    [-1, 2, 'PageDown', false, 10, 2],
    [45, 2, 'PageDown', false, 49, 2],
    [5, 2, 'PageUp', false, 0, 2],
    [25, 2, 'PageUp', false, 15, 2],
  ])('row %i, column %i, %s (to the end: %s) → row %i, column %i', (row, column, key, isToEnd, toRow, toColumn) => {
    expect(moved({ row, column }, key, isToEnd, SIZE)).toEqual({ row: toRow, column: toColumn });
  });

  test('Page Down on the last row and Page Up on the first lead off the page', () => {
    expect(moved({ row: 49, column: 0 }, 'PageDown', false, SIZE)).toBe('after');
    expect(moved({ row: 0, column: 0 }, 'PageUp', false, SIZE)).toBe('before');
  });

  test('any other key leads nowhere', () => {
    expect(moved({ row: 3, column: 0 }, 'x', false, SIZE)).toBeNull();
  });
});

test('a range has both its corners, whichever came first, and never the header', () => {
  expect(rangeOf({ row: 7, column: 1 }, { row: 3, column: 4 })).toEqual({ top: 3, bottom: 7, left: 1, right: 4 });
  expect(rangeOf({ row: 2, column: 0 }, { row: -1, column: 0 })).toEqual({ top: 0, bottom: 2, left: 0, right: 0 });
});
