import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pageLocale } from '@/app/_i18n/page-locale';
import { StandingNote } from '@/app/[locale]/(site)/_components/standing-note';
import { Unbroken } from '@/components/ui/unbroken';
import type { Row } from '@/db/queries/sets/list-rows';
import type { Locale } from '@/lib/format/locale';
import { DEFINITIONS } from '@/lib/tables/sets';
import { pageTitle } from './page-title';
import { type PagedSet, tablePath } from './paths';
import { readRow } from './read-row';
import { rowFile } from './row-addresses';
import { RowBody } from './row-body';
import styles from './row-page.module.css';
import { rowTitle } from './row-title';

export type RowPageProps = { readonly params: Promise<{ locale: string; id: string }> };

/** Sets whose rows have pages of this kind. */
type RowPagedSet = Exclude<PagedSet, 'metrics'>;

/** Of what a page adds to the record of its row: the row, the identifier in its address, the language. */
export type RowPart = { readonly row: Row; readonly id: string; readonly locale: Locale };

type Props = RowPageProps & {
  readonly set: RowPagedSet;
  /** Said of the row in a sentence, above its record. */
  readonly lead?: (part: RowPart) => ReactNode;
  /** What else the release says of it, below. */
  readonly below?: (part: RowPart) => ReactNode;
};

/**
 * The title of a row's page, and what it is about where that can be said; nothing where there is no such row.
 * @param describe what the page is about, in a sentence
 */
export async function rowMetadata(
  set: RowPagedSet,
  params: RowPageProps['params'],
  describe?: (part: RowPart) => Promise<string>,
): Promise<Metadata> {
  const locale = await pageLocale(params);
  const id = idOf((await params).id);
  const read = await readRow(set, id, locale);
  if (read === null) return {};
  const description = await describe?.({ row: read.row, id, locale });
  const name = rowTitle(read.row, DEFINITIONS[set], locale);
  const title = pageTitle({ set, row: read.row, id, name, locale }, await getTranslations());
  return { title, ...(description !== undefined && { description }) };
}

/** The page of one row of a set: everything the record says of it. */
export async function RowPage({ set, params, lead, below }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations();
  const id = idOf((await params).id);
  const read = await readRow(set, id, locale);
  if (read === null) notFound();
  return (
    <article className={styles['page']}>
      <p data-screen-only>
        <a href={tablePath(set, locale)}>← {t(`sets.${set}.back`)}</a>
      </p>
      <header className={styles['header']}>
        <h1 className={styles['title']}>
          <Unbroken text={rowTitle(read.row, DEFINITIONS[set], locale)} />
        </h1>
        {lead?.({ row: read.row, id, locale })}
        <StandingNote />
      </header>
      <RowBody set={set} id={id} read={read} locale={locale} level={2} />
      {below?.({ row: read.row, id, locale })}
      <p className={styles['files']} data-screen-only>
        <a href={rowFile(set, id, '', locale)}>{t('table.row.json')}</a>
        <a href={rowFile(set, id, '.csv', locale)}>{t('table.row.csv')}</a>
      </p>
    </article>
  );
}

/** Next hands on what stands in the path as it is written there. */
function idOf(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
