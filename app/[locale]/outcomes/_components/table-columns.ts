import { getTranslations } from 'next-intl/server';
import type { TableColumn } from '@/components/data-table/table-model';
import { type ColumnKey, columnOf, type Direction, type SortTerm } from '@/lib/tables/definition';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { type View, withSort } from '@/lib/tables/view';
import { pageAddress } from './addresses';

type Key = ColumnKey<typeof OUTCOMES>;

/** The columns of the page in order. Each is shown and sorted under a column of the set; the title is in one language. */
function layout(view: View): readonly { readonly key: Key; readonly width: TableColumn['width'] }[] {
  return [
    { key: view.lang === 'zh' ? 'title_zh' : 'title_en', width: 'wide' },
    { key: 'announced_on', width: 'narrow' },
    { key: 'theme', width: 'narrow' },
    { key: 'kind', width: 'narrow' },
    { key: 'status', width: 'narrow' },
    { key: 'amount_qualifier', width: 'narrow' },
    { key: 'amount', width: 'narrow' },
    { key: 'programme_id', width: 'narrow' },
    { key: 'organisations_cn', width: 'medium' },
    { key: 'organisations_sg', width: 'medium' },
    { key: 'places', width: 'medium' },
    { key: 'publisher', width: 'medium' },
    { key: 'note', width: 'medium' },
  ];
}

/** Amounts of two currencies cannot be compared, so they are ordered within each currency. */
function orderBy(key: Key, direction: Direction): SortTerm[] {
  const order: SortTerm[] = [{ key, direction }];
  return key === 'amount' ? [{ key: 'currency', direction: 'asc' }, ...order] : order;
}

/** The shown column that the rows are ordered by first, if there is one. */
export function sortingOf(view: View): readonly SortTerm[] {
  const shown = new Set<string>(layout(view).map(({ key }) => key));
  return view.sort.filter(({ key }) => shown.has(key)).slice(0, 1);
}

/** The columns with their names and the addresses of their orders. Dates and amounts start with the latest and largest. */
export async function outcomeColumns(view: View): Promise<TableColumn[]> {
  const t = await getTranslations('columns');
  const own: Partial<Record<Key, string>> = {
    title_en: t('title'),
    title_zh: t('title'),
    amount_qualifier: t('qualifier'),
    publisher: t('source'),
  };
  return layout(view).map(({ key, width }) => {
    const column = columnOf(OUTCOMES, key);
    const isNumeric = column?.kind === 'number';
    const sorted = (direction: Direction) => pageAddress(withSort(view, orderBy(key, direction), OUTCOMES));
    return {
      key,
      label: own[key] ?? column?.label[view.lang] ?? key,
      width,
      isNumeric,
      startsDescending: isNumeric || column?.kind === 'date',
      sort: { asc: sorted('asc'), desc: sorted('desc') },
    };
  });
}
