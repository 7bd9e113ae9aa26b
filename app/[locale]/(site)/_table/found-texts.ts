import type { TableCell } from '@/components/data-table/table-model';
import type { Translate } from '@/components/figures/source-text';
import type { Row } from '@/db/queries/sets/list-rows';
import type { SearchedText } from '@/db/queries/sets/list-searched-texts';
import { columnOf } from '@/lib/tables/definition';
import { type Found, foundElsewhere, type HiddenText } from '@/lib/tables/found-elsewhere';
import { hitsOf } from '@/lib/tables/hits';
import type { CellContext } from './cells';

type Cells = Readonly<Record<string, TableCell>>;

/**
 * Why a row answers a search although no cell of it is marked: the words that none shows, where they stand. First what its
 * own columns say in the language of the page, then in the other, then what it is searched by besides.
 */
export function foundTexts(
  row: Row,
  cells: Cells,
  searched: readonly SearchedText[],
  context: CellContext,
): readonly Found[] {
  const marked = Object.values(cells).filter(({ hits }) => hits !== undefined);
  const missing = context.searched.filter((word) => !marked.some(({ text }) => hitsOf(text, [word]).length > 0));
  if (missing.length === 0) return [];
  const { definition, locale, t } = context;
  const others = searched.map(({ from, text }): HiddenText => {
    return { place: columnOf(definition, from)?.label[locale] ?? besideWord(from, t), text };
  });
  return foundElsewhere(missing, [...textsOf(row, context), ...others]);
}

/** What the columns of a row say in words: texts, then what identifiers stand for, by the full name. */
function textsOf(row: Row, { definition, names, locale }: CellContext): HiddenText[] {
  const texts = definition.columns.filter(({ kind }) => kind === 'text');
  const identifiers = definition.columns.filter(({ kind }) => kind === 'id');
  return [...texts, ...identifiers].flatMap(({ key, label, reference }) => {
    const value = row[key];
    if (typeof value !== 'string') return [];
    const name = reference && names.get(reference)?.get(value)?.name;
    return [name ?? value, value].map((text) => ({ place: label[locale], text }));
  });
}

function besideWord(from: string, t: Translate): string {
  if (from === 'metrics') return t('table.found.metrics');
  return from === 'sources' ? t('table.found.sources') : t('table.found.own');
}
