import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { CountedLinks } from '@/app/[locale]/(site)/_table/counted-links';
import { narrowedPage } from '@/app/[locale]/(site)/_table/narrowed';
import styles from '@/app/[locale]/(site)/_table/row-parts.module.css';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { OrganisationPage } from './read-organisation';

type Props = { readonly page: OrganisationPage; readonly organisationId: string; readonly locale: Locale };

/** The programmes and places of its outcomes; each count leads to exactly these. */
export function Where({ page: { counts }, organisationId, locale }: Props) {
  const t = useTranslations();
  const { programmes, places, placeCount } = counts;
  const counted = (terms: Readonly<Record<string, string>>, count: number) => (
    <a
      href={narrowedPage('outcomes', { organisation: organisationId, ...terms }, locale)}
      aria-label={t('programmes.inOutcomes', { count })}
    >
      {formatNumber(count, locale)}
    </a>
  );
  return (
    <Panel id="where" title={t('organisationPage.parts.where')}>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <h3>{t('organisationPage.programmes')}</h3>
          <CountedLinks
            links={programmes.map(({ id, nameEn, nameZh, outcomeCount }) => ({
              key: id,
              name: <Link href={`/programmes/${id}`}>{inLocale(locale, nameEn, nameZh)}</Link>,
              count: counted({ programme_id: id }, outcomeCount),
            }))}
          />
        </div>
        <div className={styles['column']}>
          <h3>{t('organisationPage.places')}</h3>
          {places.length === 0 && <p>{t('organisationPage.noPlace')}</p>}
          <CountedLinks
            links={places.map(({ id, nameEn, nameZh, outcomeCount }) => ({
              key: id,
              name: <a href={narrowedPage('outcomes', { place: id }, locale)}>{inLocale(locale, nameEn, nameZh)}</a>,
              count: counted({ place: id }, outcomeCount),
            }))}
          />
          {places.length < placeCount && (
            <p>{t('organisationPage.placesCut', { listed: places.length, count: placeCount })}</p>
          )}
        </div>
      </div>
    </Panel>
  );
}
