import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { More } from '@/app/[locale]/(site)/_components/more';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { CountedLinks } from '@/app/[locale]/(site)/_table/counted-links';
import styles from '@/app/[locale]/(site)/_table/row-parts.module.css';
import type { CoParty } from '@/db/queries/organisations/list-co-parties';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { SIDES } from '@/lib/record/values';
import type { OrganisationPage } from './read-organisation';

type Props = { readonly page: OrganisationPage; readonly locale: Locale };

const LISTED = 12;

/** With whom: the other parties to the same outcomes, side by side, those met most often first. */
export function CoParties({ page: { coParties }, locale }: Props) {
  const t = useTranslations();
  const { listed, total } = coParties;
  return (
    <Panel id="parties" title={t('organisationPage.parts.parties')}>
      <p>{total === 0 ? t('organisationPage.alone') : t('organisationPage.partiesLede')}</p>
      <div className={styles['columns']}>
        {SIDES.map((side) => ({ side, ofSide: listed.filter((one) => one.side === side) }))
          .filter(({ ofSide }) => ofSide.length > 0)
          .map(({ side, ofSide }) => (
            <div key={side} className={styles['column']} data-side={side}>
              <h3>{t(`sides.${side}`)}</h3>
              <Parties parties={ofSide.slice(0, LISTED)} locale={locale} />
              {ofSide.length > LISTED && (
                <More summary={t('programmes.others', { count: ofSide.length - LISTED })}>
                  <Parties parties={ofSide.slice(LISTED)} locale={locale} />
                </More>
              )}
            </div>
          ))}
      </div>
      {listed.length < total && <p>{t('organisationPage.partiesCut', { listed: listed.length, count: total })}</p>}
    </Panel>
  );
}

function Parties({ parties, locale }: { readonly parties: readonly CoParty[]; readonly locale: Locale }) {
  const t = useTranslations('programmes');
  const links = parties.map(({ id, nameEn, nameZh, outcomeCount }) => ({
    key: id,
    name: <Link href={`/organisations/${encodeURIComponent(id)}`}>{inLocale(locale, nameEn, nameZh)}</Link>,
    count: <span title={t('inOutcomes', { count: outcomeCount })}>{formatNumber(outcomeCount, locale)}</span>,
  }));
  return <CountedLinks links={links} />;
}
