import { getTranslations } from 'next-intl/server';
import type { TableColumn } from '@/components/data-table/table-model';
import { type ColumnKey, columnOf, type Direction, type SortTerm } from '@/lib/tables/definition';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { type View, withSort } from '@/lib/tables/view';
import { pageAddress } from './addresses';

export type OutcomeKey = ColumnKey<typeof OUTCOMES>;

/** What the page shows of itself, in order, after the title, which is in one language. */
const OWN_CHOICE: readonly OutcomeKey[] = [
  'announced_on',
  'theme',
  'kind',
  'status',
  'amount_qualifier',
  'amount',
  'programme_id',
  'organisations_cn',
  'organisations_sg',
  'places',
  'publisher',
  'note',
];

const MEDIUM: readonly OutcomeKey[] = ['organisations_cn', 'organisations_sg', 'places', 'publisher', 'note'];
const WIDE: readonly OutcomeKey[] = ['title_en', 'title_zh', 'source_title'];

function titleKey(view: View): OutcomeKey {
  return view.lang === 'zh' ? 'title_zh' : 'title_en';
}

/** The columns shown: those that the address lists, else the page's own choice. Each is sorted under its own key. */
export function shownKeys(view: View): readonly OutcomeKey[] {
  const keys = OUTCOMES.columns.map(({ key }) => key);
  return view.columns?.flatMap((asked) => keys.find((key) => key === asked) ?? []) ?? [titleKey(view), ...OWN_CHOICE];
}

function widthOf(key: OutcomeKey): TableColumn['width'] {
  if (WIDE.includes(key)) return 'wide';
  return MEDIUM.includes(key) ? 'medium' : 'narrow';
}

/** Amounts of two currencies cannot be compared, so they are ordered within each currency. */
function orderBy(key: OutcomeKey, direction: Direction): SortTerm[] {
  const order: SortTerm[] = [{ key, direction }];
  return key === 'amount' ? [{ key: 'currency', direction: 'asc' }, ...order] : order;
}

/** The shown column that the rows are ordered by first, if there is one. */
export function sortingOf(view: View): readonly SortTerm[] {
  const shown = new Set<string>(shownKeys(view));
  return view.sort.filter(({ key }) => shown.has(key)).slice(0, 1);
}

/** The columns with their names and the addresses of their orders. Dates and amounts start with the latest and largest. */
export async function outcomeColumns(view: View): Promise<TableColumn[]> {
  const t = await getTranslations('columns');
  // Shorter names, clear among the page's own choice alone.
  const own: Partial<Record<OutcomeKey, string>> =
    view.columns === null
      ? { [titleKey(view)]: t('title'), amount_qualifier: t('qualifier'), publisher: t('source') }
      : {};
  return shownKeys(view).map((key) => {
    const column = columnOf(OUTCOMES, key);
    const isNumeric = column?.kind === 'number';
    const sorted = (direction: Direction) => pageAddress(withSort(view, orderBy(key, direction), OUTCOMES));
    return {
      key,
      label: own[key] ?? column?.label[view.lang] ?? key,
      width: widthOf(key),
      isNumeric,
      startsDescending: isNumeric || column?.kind === 'date',
      sort: { asc: sorted('asc'), desc: sorted('desc') },
    };
  });
}
