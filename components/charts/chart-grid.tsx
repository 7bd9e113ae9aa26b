'use client';

import { useMemo, useState } from 'react';
import type { GridColumn, GridRow, GridSort, GridWords } from '@/components/data-table/grid-model';
import { TableGrid } from '@/components/data-table/table-grid';
import type { Locale } from '@/lib/format/locale';
import { nextTerms, type OrderKey, type OrderTerm, orderedRows } from './chart-table-order';

export type ChartGridRow = GridRow & { readonly order: Readonly<Record<string, OrderKey>> };

type Props = {
  readonly label: string;
  readonly words: GridWords;
  readonly columns: readonly GridColumn[];
  /** In the order of the chart, which they have until a header is asked for another. */
  readonly rows: readonly ChartGridRow[];
  readonly locale: Locale;
};

/** The points of a chart as a grid, ordered in the browser: all of them are there. */
export function ChartGrid({ label, words, columns, rows, locale }: Props) {
  const [terms, setTerms] = useState<readonly OrderTerm[]>([]);
  const collator = useMemo(() => new Intl.Collator(locale), [locale]);
  const ordered = useMemo(() => orderedRows(rows, terms, collator), [rows, terms, collator]);
  const sorts = useMemo(() => {
    const sortable = columns.filter(({ key }) => rows[0]?.order[key] !== undefined);
    return new Map(
      sortable.map(({ key }): [string, GridSort] => {
        const place = terms.findIndex((term) => term.key === key);
        const direction = terms[place]?.direction ?? false;
        return [key, { direction, place: terms.length > 1 && place >= 0 ? place + 1 : null, isLeading: place === 0 }];
      }),
    );
  }, [columns, rows, terms]);
  return (
    <TableGrid
      name="chart"
      label={label}
      words={words}
      columns={columns}
      rows={ordered}
      sorts={sorts}
      onSort={(key, isFurther) => setTerms(nextTerms(terms, key, isFurther))}
    />
  );
}
