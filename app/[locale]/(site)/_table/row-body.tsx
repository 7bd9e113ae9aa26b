import { getTranslations } from 'next-intl/server';
import { siteOrigin } from '@/app/_data/origin';
import { currentStanding } from '@/app/_data/read-page';
import { RowRecord } from '@/components/data-table/row-record';
import { CopyText } from '@/components/take-away/copy-text';
import type { Row } from '@/db/queries/sets/list-rows';
import { formatPartialDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { DEFINITIONS } from '@/lib/tables/sets';
import { itemPath, type PagedSet } from './paths';
import type { ReadRow } from './read-row';
import { recordGroups } from './record-groups';
import { rowTitle } from './row-title';

type Props = {
  readonly set: PagedSet;
  readonly id: string;
  readonly read: ReadRow;
  readonly locale: Locale;
  /** The level of headings within: one below the title of the row. */
  readonly level: 2 | 3;
  /** The words searched, whose hits are marked. */
  readonly searched?: readonly string[];
};

/** A row in full, and how to cite it: the same beside the table and on its own page. */
export async function RowBody({ set, id, read, locale, level, searched = [] }: Props) {
  const t = await getTranslations();
  const definition = DEFINITIONS[set];
  const { row, names, units } = read;
  const { release } = await currentStanding();
  const shown = new Set(definition.columns.map(({ key }) => key));
  const context = { set, definition, locale, t, names, units, searched, shown, rowId: id, isWhole: true };
  const citation = t('table.row.citation', {
    title: rowTitle(row, definition, locale),
    site: t('site.name'),
    id: release.id,
    date: formatPartialDate(release.createdAt.slice(0, 10), locale),
    address: `${await siteOrigin()}${citedPath(set, id, row, { releaseId: release.id, locale })}`,
  });
  return (
    <>
      <RowRecord groups={recordGroups(row, context)} level={level} />
      <CopyText id="citation" label={t('table.row.cite')} text={citation} isProse />
    </>
  );
}

type Edition = { readonly releaseId: number; readonly locale: Locale };

/**
 * Where the row is found again. Observations are numbered anew by each release, so that the page of one is another's in the
 * next: their metric in the release is named, with all its statements.
 */
function citedPath(set: PagedSet, id: string, row: Row, { releaseId, locale }: Edition): string {
  if (set !== 'observations') return itemPath(set, id, locale) ?? '';
  const metric = itemPath('metrics', String(row['metric_id']), locale) ?? '';
  return `${metric}?release=${releaseId}#statements`;
}
