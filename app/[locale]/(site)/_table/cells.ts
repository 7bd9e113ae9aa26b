import { codeWord, truthWord } from '@/app/_terms/code-words';
import type { Names } from '@/app/_terms/read-names';
import type { TableCell } from '@/components/data-table/table-model';
import { sourceText, type Translate } from '@/components/figures/source-text';
import type { Row } from '@/db/queries/sets/list-rows';
import { codeName } from '@/lib/format/code-names';
import { formatPartialDate, formatPeriod } from '@/lib/format/date';
import { langOf } from '@/lib/format/lang-of';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { publisherName } from '@/lib/format/publisher-name';
import { formatQuantity, formatValue, formatWrittenOut } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import type { Column, TableDefinition } from '@/lib/tables/definition';
import { hitsOf } from '@/lib/tables/hits';
import type { SetName } from '@/lib/tables/sets';
import { itemPath } from './paths';
import { countedAddress } from './related-sets';

export type CellContext = {
  readonly set: SetName;
  readonly definition: TableDefinition;
  readonly locale: Locale;
  readonly t: Translate;
  readonly names: Names;
  readonly units: ReadonlyMap<string, Unit>;
  /** The words searched, whose hits are marked. */
  readonly searched: readonly string[];
  /** Columns that stand beside: what they say need not be said twice. */
  readonly shown: ReadonlySet<string>;
  /** The key that names the row. */
  readonly rowId: string;
  /** True where the row stands alone in full, and nothing goes without saying. */
  readonly isWhole: boolean;
};

/** What stands in a cell, by the kind of its column alone; undefined where the row has no value. */
export function cellOf(column: Column, row: Row, context: CellContext): TableCell | undefined {
  const { locale, t } = context;
  const value = row[column.key];
  if (value === null || value === undefined || value === '') return undefined;
  const text = String(value);
  switch (column.kind) {
    case 'number':
      return numberCell(column, Number(value), row, context);
    case 'code':
      return { text: isUnsaid(column, text, context) ? '' : codeWord(column.words, text, t) };
    case 'boolean':
      return { text: truthWord(value === true, t) };
    case 'date':
      return { text: formatPartialDate(text, locale), raw: text };
    case 'period':
      return { text: formatPeriod(text, locale), raw: text };
    case 'id':
      return idCell(column, text, context);
    case 'link':
      return { text, href: text, isOutside: true };
    case 'text':
      return textCell(column, text, row, context);
  }
}

type NumberColumn = Extract<Column, { readonly kind: 'number' }>;

function numberCell(column: NumberColumn, value: number, row: Row, context: CellContext): TableCell {
  const { locale, units, set, rowId, isWhole } = context;
  const digits = formatNumber(value, locale);
  const unit = column.figure === undefined ? undefined : units.get(String(row[column.figure.unit]));
  if (unit !== undefined) {
    const text = (isWhole ? formatQuantity : formatValue)(value, unit, locale);
    const full = formatWrittenOut(value, unit, locale);
    return { text, raw: value, ...(!(isWhole && text.includes(digits)) && { full }) };
  }
  const href = value === 0 ? null : countedAddress(set, column.key, rowId, locale);
  return { text: digits, raw: value, ...(href !== null && { href }) };
}

/** "exact" goes without saying, as everywhere; where the qualifier stands beside no number it says it. */
function isUnsaid(column: Column, code: string, { definition, isWhole }: CellContext): boolean {
  if (isWhole || code !== 'exact') return false;
  return definition.columns.some((one) => one.kind === 'number' && one.figure?.qualifier === column.key);
}

/**
 * What an identifier names, with the page of it. The row's own, and those whose name has a column of its own, are the
 * identifier as it is.
 */
function idCell(column: Column, id: string, context: CellContext): TableCell {
  const { definition, names, locale, searched, isWhole } = context;
  const { reference, codeList } = column;
  if (codeList !== undefined) return { text: codeName(codeList, id, locale), full: id };
  if (reference === undefined || column.key === definition.tieBreaker.key) return marked({ text: id }, searched);
  const name = names.get(reference)?.get(id);
  const href = itemPath(reference, id, locale);
  const isNamedBeside = definition.columns.some(
    (one) => one.kind === 'text' && identifierOf(one, definition) === column,
  );
  const called = isWhole ? name?.name : (name?.shortName ?? name?.name);
  const text = isNamedBeside ? id : (called ?? id);
  return marked({ text, ...(name && { full: name.name }), ...(href !== null && { href }) }, searched);
}

function textCell(column: Column, given: string, row: Row, context: CellContext): TableCell {
  const text = textOf(column, given, context.locale);
  const isPublisher = column.key === 'publisher' && 'source_url' in row;
  const cell = isPublisher ? publisherCell(text, row, context) : namingCell(column, text, row, context);
  const lang = langOf(text, context.locale);
  return marked({ ...cell, ...(lang !== null && { lang }) }, context.searched);
}

/** A text of the record as the page's language writes it. */
function textOf(column: Column, text: string, locale: Locale): string {
  if (column.key === 'publisher') return publisherName(text, locale);
  return locale === 'zh' && column.kind === 'text' && column.isList === true ? text.replaceAll('; ', '；') : text;
}

/** A text; where it is the name of what an identifier of the row stands for, with the page of that. */
function namingCell(column: Column, text: string, row: Row, { definition, locale }: CellContext): TableCell {
  const identifier = identifierOf(column, definition);
  const href = identifier?.reference && itemPath(identifier.reference, String(row[identifier.key]), locale);
  return { text, ...(href && { href }) };
}

/** The column of identifiers whose names a column of texts holds: `metric_id` of `metric_name`. */
function identifierOf({ key }: Column, { columns }: TableDefinition): Column | undefined {
  const [, stem] = /^(.+)_(?:name|title)$/.exec(key) ?? [];
  return stem === undefined
    ? undefined
    : columns.find((one) => one.key === `${stem}_id` && one.reference !== undefined);
}

/** Who states the row, as a link that opens the document; a repost has no address and says so. */
function publisherCell(publisher: string, row: Row, { locale, t, shown }: CellContext): TableCell {
  const date = row['published_on'];
  const publishedOn = typeof date === 'string' && !shown.has('published_on') ? date : null;
  const source = sourceText({ publisher, publishedOn }, locale, t);
  const full = typeof row['source_title'] === 'string' ? row['source_title'] : source;
  const url = row['source_url'];
  if (typeof url !== 'string') return { text: t('figure.noAddress', { source }), full };
  return { text: source, full, href: url, isOutside: true };
}

function marked(cell: TableCell, searched: readonly string[]): TableCell {
  const hits = searched.length === 0 ? [] : hitsOf(cell.text, searched);
  return hits.length === 0 ? cell : { ...cell, hits };
}
