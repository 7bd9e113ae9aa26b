'use client';

import type { CSSProperties } from 'react';
import type { CatalogueRow, LatestFigure } from './catalogue-rows';
import styles from './metric-table.module.css';

export type RowGroup = { readonly key: string; readonly name: string; readonly rows: readonly CatalogueRow[] };

const COUNTS = ['observations', 'points', 'sources'] as const;
const COLUMNS = ['choose', 'metric', 'history', 'latest', ...COUNTS] as const;

type Props = {
  readonly groups: readonly RowGroup[];
  /** The address of a metric without its identifier. */
  readonly path: string;
  readonly columns: Readonly<Record<(typeof COLUMNS)[number], string>>;
  readonly noFigure: string;
};

/**
 * Metrics in groups: one row each. On narrow screens a row is a small block, and its counts say what they count. It is drawn
 * from finished words in the browser too, because the markup of hundreds of rows would weigh more than what it says.
 */
export function MetricTable({ groups, path, columns, noFigure }: Props) {
  // React's type of a style knows no custom properties.
  const named = Object.fromEntries(
    COUNTS.map((key) => [`--${key}`, JSON.stringify(`${columns[key]} `)]),
  ) as CSSProperties;
  return (
    <table className={styles['table']} style={named} aria-labelledby="metrics">
      <thead>
        <tr>
          {COLUMNS.map((key) => (
            <th key={key} scope="col">
              {key === 'choose' ? <span className="visually-hidden">{columns[key]}</span> : columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, name, rows }) => (
        <tbody key={key} data-group={key}>
          <tr>
            <th colSpan={COLUMNS.length} scope="rowgroup">
              {name} <small>{rows.length}</small>
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.id} row={row} href={path + row.id} noFigure={noFigure} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type RowProps = { readonly row: CatalogueRow; readonly href: string; readonly noFigure: string };

function Row({ row, href, noFigure }: RowProps) {
  const [observations, points, sources] = row.counts;
  return (
    <tr>
      <td>
        <input type="checkbox" name="metric" value={row.id} aria-label={row.name} />
      </td>
      <th scope="row">
        <a href={href}>{row.name}</a>
        <small>{row.facts}</small>
        {row.conflicts !== undefined && <strong>{row.conflicts}</strong>}
      </th>
      <td>
        {row.history}
        <small>{row.years}</small>
      </td>
      <td>{row.latest === null ? noFigure : <Latest latest={row.latest} />}</td>
      <td>{observations}</td>
      <td>{points}</td>
      <td>{sources}</td>
    </tr>
  );
}

function Latest({ latest: { said, value, text, raw, when, source, url } }: { readonly latest: LatestFigure }) {
  return (
    <>
      {said !== undefined && `${said} `}
      <data value={value} title={raw}>
        {text}
      </data>
      <small>
        {`${when} · `}
        {url === null ? source : <a href={url}>{source}</a>}
      </small>
    </>
  );
}
