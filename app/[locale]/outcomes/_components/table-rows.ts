import { getTranslations } from 'next-intl/server';
import type { TableCell, TableRow } from '@/components/data-table/table-model';
import { formatPartialDate } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatUnit, formatValue } from '@/lib/format/quantity';
import { QUALIFIERS } from '@/lib/record/values';
import type { OutcomeRow } from '@/lib/tables/outcomes';
import type { Outcomes } from './read-outcomes';

/** The rows as they are shown: words of the reader's language, dates and amounts written out, the raw amount behind. */
export async function outcomeRows({ page, view, names, units }: Outcomes): Promise<TableRow[]> {
  const t = await getTranslations();
  const locale = view.lang;

  const amountCells = (row: OutcomeRow): Record<string, TableCell> => {
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
    const date = row.published_on === null ? '' : `, ${formatPartialDate(row.published_on, locale)}`;
    const source = row.publisher + date;
    if (row.source_url !== null) return { text: source, full: row.source_title, href: row.source_url };
    return { text: t('table.noAddress', { source }), full: row.source_title };
  };

  return page.rows.map((row) => ({
    id: row.id,
    cells: {
      title_en: { text: row.title_en },
      title_zh: { text: row.title_zh },
      announced_on: { text: row.announced_on === null ? '' : formatPartialDate(row.announced_on, locale) },
      theme: { text: t(`themes.${row.theme}`) },
      kind: { text: t(`outcomeKinds.${row.kind}`) },
      status: { text: t(`outcomeStatuses.${row.status}`) },
      programme_id: programmeCell(row),
      organisations_cn: { text: row.organisations_cn ?? '' },
      organisations_sg: { text: row.organisations_sg ?? '' },
      places: { text: row.places ?? '' },
      ...amountCells(row),
      publisher: sourceCell(row),
      note: { text: row.note ?? '' },
    },
  }));
}
