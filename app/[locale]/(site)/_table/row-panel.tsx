import { getTranslations } from 'next-intl/server';
import { RowSheet } from '@/components/data-table/row-sheet';
import { searchWords } from '@/lib/tables/search';
import { itemPath, tableAddress } from './paths';
import type { Table } from './read-table';
import { rowFile } from './row-addresses';
import { RowBody } from './row-body';
import { rowTitle } from './row-title';

/** The row that the address opens, in full beside the table; nothing where it opens none. */
export async function RowPanel({ table }: { readonly table: Table }) {
  const { set, view, definition, page, open, openNames } = table;
  const id = view.open;
  if (open === null || id === null) return null;
  const t = await getTranslations('table');
  const place = page.ids.indexOf(id);
  const at = (other: string | undefined) => (other === undefined ? null : tableAddress(set, { ...view, open: other }));
  const locale = view.lang;
  return (
    <RowSheet
      rowId={id}
      title={rowTitle(open, definition, locale)}
      close={{ label: t('row.close'), href: tableAddress(set, { ...view, open: null }) }}
      previous={{ label: t('row.previous'), href: place === -1 ? null : at(page.ids[place - 1]) }}
      next={{ label: t('row.next'), href: place === -1 ? null : at(page.ids[place + 1]) }}
      links={[
        { label: t('row.page'), href: itemPath(set, id, locale) ?? '' },
        { label: t('row.json'), href: rowFile(set, id, '', locale) },
        { label: t('row.csv'), href: rowFile(set, id, '.csv', locale) },
      ]}
    >
      <RowBody
        set={set}
        id={id}
        read={{ row: open, names: openNames, units: table.units }}
        locale={locale}
        level={3}
        searched={searchWords(view.q)}
      />
    </RowSheet>
  );
}
