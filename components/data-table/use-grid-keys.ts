'use client';

import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { moved, type Position, rangeOf } from './grid-position';
import { tsvOf } from './tsv';

type Cell = HTMLTableCellElement;

type Options = {
  readonly isLive: boolean;
  /** The rows shown now: another list means that a page has arrived. */
  readonly rows: readonly unknown[];
  readonly columnCount: number;
  /** How many columns before the first are not of the data. */
  readonly leadCount: number;
  readonly onHeader: (column: number, isFurther: boolean) => void;
  /** Space: on a row by its number, on the header −1. */
  readonly onSpace: (row: number, isRange: boolean) => void;
  /** A key on a header that makes its column wider (1), narrower (−1), or as it was (0). */
  readonly onWiden: (column: number, step: -1 | 0 | 1) => void;
  readonly onEdge: (side: 'before' | 'after') => boolean;
  /** The texts of the cells of one row, from a column to a column, both included. */
  readonly copyRow: (row: number, from: number, to: number) => readonly string[];
  /** `2 × 3`: how many rows and columns went to the clipboard. */
  readonly onCopied: (size: string) => void;
};

/**
 * The keyboard of a grid, after the pattern of the ARIA practices: one tab stop, arrows from cell to cell. The place and
 * the range are kept in the document itself and not in React's state, because a step must not draw thousands of cells again.
 */
export function useGridKeys(options: Options) {
  const table = useRef<HTMLTableElement>(null);
  const active = useRef<Position>({ row: 0, column: 0 });
  const anchor = useRef<Position | null>(null);
  const arriving = useRef<'before' | 'after' | null>(null);
  const { isLive, rows } = options;

  const cellAt = ({ row, column }: Position): Cell | undefined => table.current?.rows[row + 1]?.cells[column];
  const positionOf = (target: EventTarget): Position | null => {
    const cell = target instanceof Element ? target.closest<Cell>('td, th') : null;
    const row = cell?.closest('tr');
    return cell && row ? { row: row.rowIndex - 1, column: cell.cellIndex } : null;
  };
  const mark = () => {
    for (const cell of table.current?.querySelectorAll('[data-in-range]') ?? []) {
      cell.removeAttribute('data-in-range');
      cell.removeAttribute('aria-selected');
    }
    if (anchor.current === null) return;
    const { top, bottom, left, right } = rangeOf(anchor.current, active.current);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = cellAt({ row, column });
        cell?.setAttribute('data-in-range', '');
        cell?.setAttribute('aria-selected', 'true');
      }
    }
  };
  const place = (position: Position) => {
    active.current = position;
    for (const cell of table.current?.querySelectorAll(':is(td, th)[tabindex="0"]') ?? []) {
      cell.setAttribute('tabindex', '-1');
    }
    cellAt(position)?.setAttribute('tabindex', '0');
  };
  const go = (position: Position, isExtending: boolean) => {
    if (isExtending) anchor.current ??= active.current.row < 0 ? position : active.current;
    else anchor.current = null;
    place(isExtending ? { ...position, row: Math.max(position.row, 0) } : position);
    cellAt(active.current)?.focus();
    mark();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when rows arrive; what it reads is of that moment
  useLayoutEffect(() => {
    if (!isLive) return;
    anchor.current = null;
    mark();
    const side = arriving.current;
    arriving.current = null;
    const row =
      side === 'after' ? 0 : side === 'before' ? rows.length - 1 : Math.min(active.current.row, rows.length - 1);
    place({ row, column: Math.min(active.current.column, options.columnCount - 1) });
    if (side !== null) cellAt(active.current)?.focus();
  }, [isLive, rows, options.columnCount]);

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const position = positionOf(event.target);
    if (position === null || event.altKey) return;
    const isCell = event.target === cellAt(position);
    const isToEnd = event.ctrlKey || event.metaKey;
    const size = { rows: rows.length, columns: options.columnCount, page: rowsInSight(table.current) };
    const next = moved(position, event.key, isToEnd, size);
    if (next === 'before' || next === 'after') {
      event.preventDefault();
      if (options.onEdge(next)) arriving.current = next;
    } else if (next !== null) {
      event.preventDefault();
      go(next, event.shiftKey);
    } else if (event.key === 'Escape' && anchor.current !== null) {
      event.stopPropagation();
      anchor.current = null;
      mark();
    } else if (isCell && !isToEnd) act(event, position);
  };
  const act = (event: KeyboardEvent, { row, column }: Position) => {
    const cell = cellAt({ row, column });
    const step = row >= 0 ? undefined : { '+': 1, '=': 1, '-': -1, _: -1, '0': 0 }[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (row < 0 && column >= options.leadCount) options.onHeader(column, event.shiftKey);
      else if (row < 0) options.onSpace(row, false);
      else (cell?.querySelector('a') ?? cell?.closest('tr')?.querySelector<HTMLElement>('a[data-row-link]'))?.click();
    } else if (event.key === ' ') {
      event.preventDefault();
      options.onSpace(row, event.shiftKey);
    } else if (step === 1 || step === -1 || step === 0) {
      event.preventDefault();
      options.onWiden(column, step);
    }
  };
  const onFocus = (event: FocusEvent) => {
    const position = positionOf(event.target);
    if (position !== null) place(position);
  };
  const onMouseDown = (event: MouseEvent) => {
    const position = positionOf(event.target);
    if (position === null || event.button !== 0 || position.row < 0) return;
    if (event.target instanceof Element && event.target.closest('a, input, button, label')) return;
    if (event.shiftKey) event.preventDefault();
    go(position, event.shiftKey);
  };
  const onCopy = (event: ClipboardEvent) => {
    const isTextSelected = window.getSelection()?.isCollapsed === false;
    if ((isTextSelected && anchor.current === null) || active.current.row < 0) return;
    const { top, bottom, left, right } = rangeOf(anchor.current ?? active.current, active.current);
    const copied = Array.from({ length: bottom - top + 1 }, (_, index) => options.copyRow(top + index, left, right));
    event.clipboardData.setData('text/plain', tsvOf(copied));
    event.preventDefault();
    options.onCopied(`${copied.length} × ${copied[0]?.length ?? 0}`);
  };
  return { table, onKeyDown, onFocus, onMouseDown, onCopy };
}

/** How many rows the scrolling region shows at once, at least one. */
function rowsInSight(table: HTMLTableElement | null): number {
  const region = table?.parentElement?.clientHeight ?? 0;
  const header = table?.tHead?.offsetHeight ?? 0;
  const height = table?.tBodies[0]?.rows[0]?.offsetHeight ?? 0;
  return height === 0 ? 1 : Math.max(Math.floor((region - header) / height) - 1, 1);
}
