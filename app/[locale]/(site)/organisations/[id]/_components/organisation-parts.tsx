import { getTranslations } from 'next-intl/server';
import { FoldedOutcomes } from '@/app/[locale]/(site)/_components/folded-outcomes';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { narrowedFile, narrowedPage } from '@/app/[locale]/(site)/_table/narrowed';
import type { RowPart } from '@/app/[locale]/(site)/_table/row-page';
import { formatNumber } from '@/lib/format/number';
import { CoParties } from './co-parties';
import styles from './outcomes.module.css';
import { readOrganisation } from './read-organisation';
import { Where } from './where';

/** In what an organisation takes part, with whom, and where; of one that takes part in nothing, nothing. */
export async function OrganisationParts({ row, id, locale }: RowPart) {
  const t = await getTranslations();
  const page = await readOrganisation(id);
  const count = Number(row['outcome_count']);
  if (count === 0) return null;
  const terms = { organisation: id };
  return (
    <>
      <Panel id="outcomes" title={t('organisationPage.parts.outcomes')}>
        <ul className={styles['themes']} aria-label={t('organisationPage.byTheme')}>
          {page.counts.themes.map(({ theme, outcomeCount }) => (
            <li key={theme} data-theme={theme}>
              <a href={narrowedPage('outcomes', { ...terms, theme }, locale)}>{t(`themes.${theme}`)}</a>{' '}
              {formatNumber(outcomeCount, locale)}
            </li>
          ))}
        </ul>
        <FoldedOutcomes
          outcomes={page.outcomes}
          othersName={(others) => t('programmes.others', { count: others })}
          locale={locale}
        />
        {page.outcomes.length < count && <p>{t('organisationPage.cut', { listed: page.outcomes.length, count })}</p>}
        <p className={styles['ways']}>
          <a href={narrowedPage('outcomes', terms, locale)}>{t('organisationPage.asTable', { count })}</a>
          <a href={narrowedFile('outcomes', terms, locale)} download aria-label={t('programmes.files.outcomes')}>
            {t('programmes.csv')}
          </a>
        </p>
      </Panel>
      <CoParties page={page} locale={locale} />
      <Where page={page} organisationId={id} locale={locale} />
    </>
  );
}
