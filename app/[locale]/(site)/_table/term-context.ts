import type { Translate } from '@/components/figures/source-text';
import type { TermContext } from './name-term';
import type { Table } from './read-table';
import { unitOfView } from './unit-of-view';

/** What the terms of a table's filters are named with. */
export function termContext(table: Table, t: Translate): TermContext {
  return { locale: table.view.lang, t, names: table.names, unitOf: (field) => unitOfView(table, field) };
}
