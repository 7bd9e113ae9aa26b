'use client';

import { type CSSProperties, useRef, useState } from 'react';
import { useIsLive } from '@/components/ui/is-live';
import { boundedWidth, WIDTH_STEP_PX, widthOf } from './column-width';
import styles from './data-table.module.css';
import { GridHeader } from './grid-header';
import type { GridColumn, GridRow, GridSelection, GridSort, GridWords } from './grid-model';
import { GridRowView } from './grid-row';
import { earlyScript, PINNED, usePreferences } from './preferences';
import { copiedText } from './tsv';
import { useGridKeys } from './use-grid-keys';

type Props = {
  /** Under this name the reader's widths, pins and density are kept: that of the set of rows, or of the kind of table. */
  readonly name: string;
  /** Names the table and its scrolling region. */
  readonly label: string;
  readonly words: GridWords;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** How many rows precede these, and how many there are in all. */
  readonly start?: number;
  readonly count?: number;
  /** How the rows are ordered, by column; one that is missing cannot be ordered by. */
  readonly sorts?: ReadonlyMap<string, GridSort>;
  readonly onSort?: (key: string, isFurther: boolean) => void;
  readonly selection?: GridSelection;
  /** The row shown in full beside the table. */
  readonly openId?: string | null;
  readonly onOpen?: (row: GridRow) => void;
  /** A key went beyond the rows: whether others are on their way. */
  readonly onEdge?: (side: 'before' | 'after') => boolean;
  /** True while other rows are on their way: these stay, dimmed. */
  readonly isBusy?: boolean;
};

const NONE = () => false;

/**
 * Rows and columns that can be walked by keyboard, copied, widened and pinned. It knows no set, no address and no database:
 * what orders, selects and turns pages is handed in. Before its script runs it is a plain table.
 */
export function TableGrid(props: Props) {
  const { name, label, words, columns, rows, start = 0, count = rows.length, sorts, selection, onEdge = NONE } = props;
  const isLive = useIsLive();
  const [preferences, setPreferences] = usePreferences(name);
  const [copied, setCopied] = useState('');
  const region = useRef<HTMLElement>(null);
  const lead = selection === undefined ? 0 : 1;

  const setWidth = (key: string, px: number | null) => {
    const { [key]: _, ...others } = preferences.widths;
    setPreferences({ widths: px === null ? others : { ...others, [key]: px } });
  };
  const keys = useGridKeys({
    isLive,
    rows,
    columnCount: columns.length + lead,
    leadCount: lead,
    onHeader: (index, isFurther) => {
      const column = columns[index - lead];
      if (column !== undefined && sorts?.has(column.key)) props.onSort?.(column.key, isFurther);
    },
    onSpace: (row, isRange) => {
      const id = rows[row]?.id;
      if (row < 0) selection?.togglePage();
      else if (id !== undefined) selection?.toggle(id, isRange);
    },
    onWiden: (index, step) => {
      const column = columns[index - lead];
      const header = keys.table.current?.tHead?.rows[0]?.cells[index];
      if (column === undefined || header === undefined) return;
      setWidth(column.key, step === 0 ? null : boundedWidth(header.offsetWidth + step * WIDTH_STEP_PX));
    },
    onEdge,
    copyRow: (row, from, to) =>
      columns.slice(Math.max(from - lead, 0), to - lead + 1).map(({ key }) => copiedText(rows[row]?.cells[key])),
    onCopied: (size) => setCopied(`${words.copied}: ${size}`),
  });

  return (
    <section
      ref={region}
      className={styles['region']}
      aria-label={label}
      aria-busy={props.isBusy}
      data-density={preferences.density}
      data-pinned={preferences.pinned}
      data-lead={lead}
      style={regionStyle(columns, preferences.widths)}
      // A region that scrolls must be reachable by keyboard; alive, its cells are.
      tabIndex={isLive ? undefined : 0}
      // The early script sets what the reader prefers before this is taken over.
      suppressHydrationWarning
    >
      {!isLive && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant text with the name of the table
        <script dangerouslySetInnerHTML={{ __html: earlyScript(name) }} />
      )}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is that of a grid as soon as the attribute is there */}
      <table
        ref={keys.table}
        className={styles['table']}
        role={isLive ? 'grid' : undefined}
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={columns.length + lead}
        aria-multiselectable={isLive && selection !== undefined ? true : undefined}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onMouseDown={keys.onMouseDown}
        onCopy={keys.onCopy}
      >
        <colgroup>
          {lead > 0 && <col className={styles['checkColumn']} />}
          {columns.map((column, index) => (
            <col
              key={column.key}
              style={{ width: index === 0 ? `min(${widthOf(column)}, var(--first-max))` : widthOf(column) }}
            />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {selection !== undefined && (
              <td className={styles['check']} tabIndex={isLive ? -1 : undefined}>
                {isLive && (
                  <input
                    type="checkbox"
                    tabIndex={-1}
                    aria-label={words.selectPage}
                    checked={selection.page === 'all'}
                    ref={(box) => {
                      if (box !== null) box.indeterminate = selection.page === 'some';
                    }}
                    onChange={selection.togglePage}
                  />
                )}
              </td>
            )}
            {columns.map((column, index) => (
              <GridHeader
                key={column.key}
                column={column}
                index={index}
                sort={sorts?.get(column.key)}
                words={words}
                isLive={isLive}
                onSort={(isFurther) => props.onSort?.(column.key, isFurther)}
                onWidth={isLive ? (px) => setWidth(column.key, px) : null}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <GridRowView
              key={row.id}
              row={row}
              columns={columns}
              rowIndex={start + index + 2}
              isLive={isLive}
              isOpen={row.id === props.openId}
              isSelected={selection?.has(row.id) ?? false}
              selectLabel={words.selectRow}
              onSelect={selection?.toggle}
              form={selection?.form}
              fieldName={selection?.fieldName}
              onOpen={props.onOpen}
            />
          ))}
        </tbody>
      </table>
      <p className={styles['help']}>{words.help}</p>
      <span role="status" className="visually-hidden">
        {copied}
      </span>
    </section>
  );
}

/** Widths the reader has drawn, and where each column that stays in place stands: after those before it. */
function regionStyle(columns: readonly GridColumn[], widths: Readonly<Record<string, number>>): CSSProperties {
  const style: Record<string, string> = {};
  for (const [key, px] of Object.entries(widths)) style[`--w-${key}`] = `${px}px`;
  let left = 'var(--lead)';
  for (const [index, column] of columns.slice(0, PINNED.length - 1).entries()) {
    style[`--left-${index + 1}`] = `calc(${left})`;
    left += ` + ${index === 0 ? `min(${widthOf(column)}, var(--first-max))` : widthOf(column)}`;
    style[`--pinned-${index + 1}`] = `calc(${left})`;
  }
  return style;
}
