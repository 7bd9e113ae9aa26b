import { getTranslations } from 'next-intl/server';
import type { RowPart } from '@/app/[locale]/(site)/_table/row-page';
import styles from '@/app/[locale]/(site)/_table/row-parts.module.css';
import { describeOrganisation } from './describe-organisation';

const PARTS = ['outcomes', 'parties', 'where'] as const;

/** What the organisation is and does in a sentence, and where on the page the rest stands. */
export async function OrganisationLead(part: RowPart) {
  const t = await getTranslations();
  return (
    <div className={styles['lead']}>
      <p>{await describeOrganisation(part)}</p>
      {Number(part.row['outcome_count']) > 0 && (
        <nav className={styles['parts']} aria-label={t('programmes.onThisPage')}>
          {PARTS.map((one) => (
            <a key={one} href={`#${one}`}>
              {t(`organisationPage.parts.${one}`)}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}
