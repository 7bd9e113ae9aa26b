'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { withSort } from '@/lib/tables/view';
import { gridWords } from './grid-words';
import { useTableNavigation } from './navigation';
import { sortAlone, sortAlso } from './next-sort';
import { type ChosenAction, SelectionBar } from './selection-bar';
import { SortLine } from './sort-line';
import { definitionOf, pageAddress } from './table-addresses';
import { TableGrid } from './table-grid';
import type { TableModel } from './table-model';
import { useTableState } from './use-table-state';

type Props = {
  readonly model: TableModel;
  /** Whether the page shows a row in full beside the table: a plain click on what names it then leads there. */
  readonly hasSheet?: boolean;
  /** What else can be done with the rows chosen. */
  readonly action?: ChosenAction;
};

/** A page of rows of a set: ordered, walked, copied, chosen. Its state is the address; stands within `TableWords`. */
export function DataTable({ model, hasSheet = false, action }: Props) {
  const { view, set, label, columns, rows, start, count, previous, next } = model;
  const definition = definitionOf(model);
  const words = gridWords(useTranslations());
  const { navigate, isPending } = useTableNavigation();
  const { sorts, selection, chosen, clear } = useTableState(model, action !== undefined);
  const form = useId();

  const sortBy = (key: string, isFurther: boolean) => {
    const column = columns.find((one) => one.key === key);
    if (column === undefined) return;
    const sort = (isFurther ? sortAlso : sortAlone)(view.sort, column, definition);
    navigate(pageAddress(model, withSort(view, sort, definition)));
  };
  const turn = (side: 'before' | 'after'): boolean => {
    const cursor = side === 'before' ? previous : next;
    if (cursor !== null) navigate(pageAddress(model, { ...view, cursor, start: null, open: null }));
    return cursor !== null;
  };
  return (
    <div>
      <SortLine model={model} />
      <TableGrid
        name={set}
        label={label}
        words={words}
        columns={columns}
        rows={rows}
        start={start}
        count={count}
        sorts={sorts}
        onSort={sortBy}
        selection={{ ...selection, form, fieldName: action?.field ?? definition.tieBreaker.key }}
        openId={view.open}
        onEdge={turn}
        isBusy={isPending}
        {...(hasSheet && { onOpen: ({ id }) => navigate(pageAddress(model, { ...view, open: id })) })}
      />
      <SelectionBar model={model} form={form} chosen={chosen} onClear={clear} {...(action && { action })} />
    </div>
  );
}
