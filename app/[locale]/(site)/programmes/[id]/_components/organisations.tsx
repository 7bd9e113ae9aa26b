import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { More } from '@/app/[locale]/(site)/_components/more';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import type { ProgrammeOrganisation } from '@/db/queries/programmes/list-programme-organisations';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { SIDES } from '@/lib/record/values';
import { organisationsOf } from './addresses';
import styles from './organisations.module.css';
import type { ProgrammePage } from './read-programme';

type Props = { readonly page: ProgrammePage; readonly locale: Locale };

const LISTED = 10;

/** Who takes part in the outcomes, side by side, with in how many. */
export function Organisations({ page: { programme, organisations }, locale }: Props) {
  const t = useTranslations();
  // Who stands on both sides is one organisation.
  const count = new Set(organisations.map(({ id }) => id)).size;
  return (
    <Panel id="organisations" title={t('programmes.parts.organisations')}>
      {organisations.length === 0 ? (
        <p>{t('programmes.organisationsNone')}</p>
      ) : (
        <>
          <p className={styles['lede']}>{t('programmes.organisationsLede')}</p>
          <div className={styles['sides']}>
            {SIDES.map((side) => {
              const ofSide = organisations.filter((one) => one.side === side);
              return (
                <div key={side} className={styles['side']} data-side={side}>
                  <h3>{t('programmes.side', { side: t(`sides.${side}`), count: ofSide.length })}</h3>
                  {ofSide.length === 0 && <p>{t('programmes.sideNone')}</p>}
                  <List organisations={ofSide.slice(0, LISTED)} locale={locale} />
                  {ofSide.length > LISTED && (
                    <More summary={t('programmes.others', { count: ofSide.length - LISTED })}>
                      <List organisations={ofSide.slice(LISTED)} locale={locale} />
                    </More>
                  )}
                </div>
              );
            })}
          </div>
          <p>
            <a href={organisationsOf(programme.id, locale)}>{t('programmes.asTable', { count })}</a>
          </p>
        </>
      )}
    </Panel>
  );
}

function List({
  organisations,
  locale,
}: {
  readonly organisations: readonly ProgrammeOrganisation[];
  readonly locale: Locale;
}) {
  const t = useTranslations('programmes');
  if (organisations.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {organisations.map(({ id, nameEn, nameZh, outcomeCount }) => (
        <li key={id} data-organisation={id}>
          <Link href={`/organisations/${encodeURIComponent(id)}`}>{inLocale(locale, nameEn, nameZh)}</Link>
          <span className={styles['count']} title={t('inOutcomes', { count: outcomeCount })}>
            {formatNumber(outcomeCount, locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}
