import { getTranslations } from 'next-intl/server';
import { Link } from '@/app/_i18n/navigation';
import { FoldedOutcomes } from '@/app/[locale]/(site)/_components/folded-outcomes';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { narrowedFile, narrowedPage } from '@/app/[locale]/(site)/_table/narrowed';
import type { RowPart } from '@/app/[locale]/(site)/_table/row-page';
import { inLocale } from '@/lib/format/locale';
import { Conflicts } from './conflicts';
import { readSource } from './read-source';
import { Relations } from './relations';
import { Standing } from './standing';
import { Statements } from './statements';
import styles from './statements.module.css';

/** What a document is worth, everything that rests on it, and where others say otherwise. */
export async function SourceParts({ row, id, locale }: RowPart) {
  const t = await getTranslations();
  const page = await readSource(id);
  const statementCount = Number(row['observation_count']);
  const relationCount = Number(row['relation_count']);
  const outcomeCount = Number(row['outcome_count']);
  const terms = { source_id: id };
  return (
    <>
      <Standing row={row} />
      {statementCount > 0 && (
        <>
          <Conflicts page={page} sourceId={id} locale={locale} />
          <Statements page={page} sourceId={id} count={statementCount} locale={locale} />
        </>
      )}
      {relationCount > 0 && <Relations page={page} count={relationCount} locale={locale} />}
      {outcomeCount > 0 && (
        <Panel id="outcomes" title={t('sourcePage.parts.outcomes')}>
          <FoldedOutcomes
            outcomes={page.outcomes}
            othersName={(count) => t('programmes.others', { count })}
            locale={locale}
          />
          {page.outcomes.length < outcomeCount && (
            <p>{t('sourcePage.cut', { listed: page.outcomes.length, count: outcomeCount })}</p>
          )}
          <p className={styles['ways']}>
            <a href={narrowedPage('outcomes', terms, locale)}>
              {t('sourcePage.asTable.outcomes', { count: outcomeCount })}
            </a>
            <a href={narrowedFile('outcomes', terms, locale)} download aria-label={t('programmes.files.outcomes')}>
              {t('programmes.csv')}
            </a>
          </p>
        </Panel>
      )}
      {page.programmes.length > 0 && (
        <Panel id="programmes" title={t('sourcePage.parts.programmes')}>
          <p>{t('sourcePage.programmesLede', { count: page.programmes.length })}</p>
          <ul className={styles['programmes']}>
            {page.programmes.map(({ id: programme, nameEn, nameZh }) => (
              <li key={programme}>
                <Link href={`/programmes/${programme}`}>{inLocale(locale, nameEn, nameZh)}</Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
