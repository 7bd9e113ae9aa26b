import { getTranslations } from 'next-intl/server';
import type { TableCell, TableRow } from '@/components/data-table/table-model';
import { sourceText } from '@/components/figures/source-text';
import { formatPartialDate } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatUnit, formatValue } from '@/lib/format/quantity';
import { QUALIFIERS } from '@/lib/record/values';
import type { OutcomeRow } from '@/lib/tables/outcomes';
import type { Outcomes } from './read-outcomes';
import { type OutcomeKey, shownKeys } from './table-columns';

/** The rows as they are shown: words of the reader's language, dates and amounts written out, the raw amount behind. */
export async function outcomeRows({ page, view, names, units }: Outcomes): Promise<TableRow[]> {
  const t = await getTranslations();
  const locale = view.lang;

  const amountCells = (row: OutcomeRow): Partial<Record<OutcomeKey, TableCell>> => {
    const unit = row.currency === null ? undefined : units.get(row.currency);
    if (row.amount === null || unit === undefined) return {};
    // "exact" goes without saying, as everywhere.
    const qualifier = QUALIFIERS.find((word) => word === row.amount_qualifier && word !== 'exact');
    return {
      ...(qualifier && { amount_qualifier: { text: t(`qualifiers.${qualifier}`) } }),
      amount: {
        text: formatValue(row.amount, unit, locale),
        full: `${formatNumber(row.amount, locale)} ${formatUnit(unit, locale)}`,
        raw: row.amount,
      },
    };
  };

  const programmeCell = (row: OutcomeRow): TableCell => {
    const programme = names.programmes.get(row.programme_id);
    return programme ? { text: programme.shortName, full: programme.name } : { text: row.programme_id };
  };

  const sourceCell = (row: OutcomeRow): TableCell => {
    const source = sourceText({ publisher: row.publisher, publishedOn: row.published_on }, locale, t);
    if (row.source_url !== null) return { text: source, full: row.source_title, href: row.source_url };
    return { text: t('figure.noAddress', { source }), full: row.source_title };
  };

  const dateCell = (date: string | null): TableCell => ({
    text: date === null ? '' : formatPartialDate(date, locale),
  });

  const cellsOf = (row: OutcomeRow): Partial<Record<OutcomeKey, TableCell>> => ({
    id: { text: row.id },
    programme_id: programmeCell(row),
    theme: { text: t(`themes.${row.theme}`) },
    kind: { text: t(`outcomeKinds.${row.kind}`) },
    status: { text: t(`outcomeStatuses.${row.status}`) },
    announced_on: dateCell(row.announced_on),
    title_en: { text: row.title_en },
    title_zh: { text: row.title_zh },
    organisations_cn: { text: row.organisations_cn ?? '' },
    organisations_sg: { text: row.organisations_sg ?? '' },
    places: { text: row.places ?? '' },
    currency: { text: row.currency ?? '' },
    ...amountCells(row),
    source_id: { text: row.source_id },
    source_title: { text: row.source_title },
    publisher: sourceCell(row),
    published_on: dateCell(row.published_on),
    source_url: row.source_url === null ? { text: '' } : { text: row.source_url, href: row.source_url },
    locator: { text: row.locator },
    note: { text: row.note ?? '' },
  });

  // Cells cross to the browser: only those of columns that are shown.
  const keys = shownKeys(view);
  return page.rows.map((row) => {
    const cells = cellsOf(row);
    return { id: row.id, cells: Object.fromEntries(keys.flatMap((key) => (cells[key] ? [[key, cells[key]]] : []))) };
  });
}
