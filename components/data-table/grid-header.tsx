'use client';

import type { PointerEvent } from 'react';
import { boundedWidth } from './column-width';
import styles from './data-table.module.css';
import type { GridColumn, GridSort, GridWords } from './grid-model';

type Props = {
  readonly column: GridColumn;
  readonly index: number;
  /** Undefined: the rows cannot be ordered by it. */
  readonly sort: GridSort | undefined;
  readonly words: Pick<GridWords, 'ascending' | 'descending'>;
  readonly isLive: boolean;
  readonly onSort: (isFurther: boolean) => void;
  /** Null: as wide as of itself. */
  readonly onWidth: ((px: number | null) => void) | null;
};

/** A header: a link to the next order by its column, with the present order beside its name, and an edge to draw it wider by. */
export function GridHeader({ column, index, sort, words, isLive, onSort, onWidth }: Props) {
  const direction = sort?.direction ?? false;
  const order = direction === 'asc' ? 'ascending' : 'descending';
  const name = (
    <>
      <span className={styles['name']}>{column.label}</span>
      <span aria-hidden="true" className={styles['arrow']}>
        {direction === 'asc' ? '▲' : direction === 'desc' ? '▼' : ''}
        {direction !== false && sort?.place}
      </span>
      {direction !== false && !sort?.isLeading && (
        <span className="visually-hidden">{` (${sort?.place ?? ''} ${words[order]})`}</span>
      )}
    </>
  );
  const shared = {
    className: styles['sort'],
    'data-sorted': direction || undefined,
    tabIndex: isLive ? -1 : undefined,
  };
  return (
    <th
      scope="col"
      title={column.label}
      tabIndex={isLive ? -1 : undefined}
      data-pin={index < 3 ? index + 1 : undefined}
      data-numeric={column.isNumeric || undefined}
      aria-sort={sort?.isLeading && direction !== false ? order : undefined}
    >
      {sort?.href !== undefined ? (
        <a
          {...shared}
          href={sort.href}
          onClick={(event) => {
            if (event.button !== 0 || event.metaKey || event.ctrlKey || event.altKey) return;
            event.preventDefault();
            onSort(event.shiftKey);
          }}
        >
          {name}
        </a>
      ) : sort !== undefined && isLive ? (
        <button {...shared} type="button" onClick={(event) => onSort(event.shiftKey)}>
          {name}
        </button>
      ) : (
        <span {...shared} tabIndex={undefined}>
          {name}
        </span>
      )}
      {onWidth !== null && (
        <span
          aria-hidden="true"
          className={styles['edge']}
          onPointerDown={(event) => dragWidth(event, column.key, onWidth)}
          onDoubleClick={() => onWidth(null)}
        />
      )}
    </th>
  );
}

/** Follows the pointer in the document's own style; the width is kept when the pointer is let go. */
function dragWidth(event: PointerEvent<HTMLElement>, key: string, onWidth: (px: number) => void): void {
  const edge = event.currentTarget;
  const header = edge.closest('th');
  const region = edge.closest('section');
  if (event.button !== 0 || header === null || region === null) return;
  event.preventDefault();
  edge.setPointerCapture(event.pointerId);
  const start = { x: event.clientX, width: header.offsetWidth };
  const side = getComputedStyle(header).direction === 'rtl' ? -1 : 1;
  let width = start.width;
  const move = (moved: globalThis.PointerEvent) => {
    width = boundedWidth(start.width + side * (moved.clientX - start.x));
    region.style.setProperty(`--w-${key}`, `${width}px`);
  };
  const end = () => {
    edge.removeEventListener('pointermove', move);
    edge.removeEventListener('lostpointercapture', end);
    if (width !== start.width) onWidth(width);
  };
  edge.addEventListener('pointermove', move);
  edge.addEventListener('lostpointercapture', end);
}
