import type { Row } from '@/db/queries/sets/list-rows';
import { formatPartialDate, formatPeriod } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { TableDefinition } from '@/lib/tables/definition';

/** What a row is called: what its first column says, and of a figure for which period or as of which date. */
export function rowTitle(row: Row, definition: TableDefinition, locale: Locale): string {
  const [first = ''] = definition.listed[locale];
  const name = row[first] ?? row[definition.listed[locale === 'zh' ? 'en' : 'zh'][0] ?? ''] ?? '';
  const { period, as_of: asOf } = row;
  const when = typeof period === 'string' ? formatPeriod(period, locale) : null;
  const date = typeof asOf === 'string' ? formatPartialDate(asOf, locale) : null;
  return [String(name), when ?? date].filter((part) => part !== null).join(locale === 'zh' ? '，' : ', ');
}
