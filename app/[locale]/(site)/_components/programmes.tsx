import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Unbroken } from '@/components/ui/unbroken';
import type { ProgrammeSummary } from '@/db/queries/programmes/list-programmes';
import { formatPartialDate } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/format/locale';
import { ProgrammeFamily } from './programme-family';
import styles from './programmes.module.css';

type Props = { readonly programmes: readonly ProgrammeSummary[]; readonly locale: Locale };

/** The programmes in short, those that belong to another under it, and the way to their index. */
export function Programmes({ programmes, locale }: Props) {
  const t = useTranslations('overview');
  return (
    <section className={styles['programmes']} aria-labelledby="programmes">
      <h2 id="programmes">{t('programmes')}</h2>
      <ProgrammeFamily
        programmes={programmes}
        entry={(programme) => <Entry programme={programme} locale={locale} />}
        classes={{ first: styles['list'], under: styles['family'] }}
      />
      <p>
        <Link href="/programmes">{t('programmesAll')}</Link>
      </p>
    </section>
  );
}

/** One programme: its name, what it is, since when, and how much the record holds of it alone. */
function Entry({ programme, locale }: { readonly programme: ProgrammeSummary; readonly locale: Locale }) {
  const t = useTranslations();
  const { id, kind, nameEn, nameZh, launchedOn, outcomeCount, metricCount } = programme;
  const query = { programme_id: id };
  const outcomes = t('overview.programmeOutcomes', { count: outcomeCount });
  const metrics = t('overview.programmeMetrics', { count: metricCount });
  return (
    <div className={styles['entry']}>
      <Link href={`/programmes/${id}`} className={styles['name']}>
        <Unbroken text={inLocale(locale, nameEn, nameZh)} />
      </Link>
      <p className={styles['facts']}>
        {t(`programmeKinds.${kind}`)}
        {launchedOn !== null && ` · ${t('overview.launched', { date: formatPartialDate(launchedOn, locale) })}`}
        {' · '}
        {/* A table without a row is no answer. */}
        {outcomeCount === 0 ? outcomes : <Link href={{ pathname: '/outcomes', query }}>{outcomes}</Link>}
        {' · '}
        {metricCount === 0 ? metrics : <Link href={{ pathname: '/charts', query }}>{metrics}</Link>}
      </p>
    </div>
  );
}
