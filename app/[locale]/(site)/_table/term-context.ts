import type { TermContext } from '@/app/_terms/name-term';
import { unitOfView } from '@/app/_terms/unit-of-view';
import type { Translate } from '@/components/figures/source-text';
import type { Table } from './read-table';

/** What the terms of a table's filters are named with. */
export function termContext(table: Table, t: Translate): TermContext {
  return { locale: table.view.lang, t, names: table.names, unitOf: (field) => unitOfView(table, field) };
}
