import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import type { ProgrammeSummary } from '@/db/queries/programmes/list-programmes';
import { formatPartialDate } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/format/locale';
import styles from './programmes.module.css';

type Props = { readonly programmes: readonly ProgrammeSummary[]; readonly locale: Locale };

/** The programmes in short, those that belong to another under it, and the way to their index. */
export function Programmes({ programmes, locale }: Props) {
  const t = useTranslations('overview');
  return (
    <section className={styles['programmes']} aria-labelledby="programmes">
      <h2 id="programmes">{t('programmes')}</h2>
      <Family programmes={programmes} parentId={null} locale={locale} />
      <p>
        <Link href="/programmes">{t('programmesAll')}</Link>
      </p>
    </section>
  );
}

/** The programmes that belong to one, with theirs; nothing where there are none. */
function Family({ programmes, parentId, locale }: Props & { readonly parentId: string | null }) {
  const members = programmes.filter((one) => one.parentId === parentId);
  if (members.length === 0) return null;
  return (
    <ul className={styles[parentId === null ? 'list' : 'family']}>
      {members.map((programme) => (
        <li key={programme.id} data-programme={programme.id}>
          <Entry programme={programme} locale={locale} />
          <Family programmes={programmes} parentId={programme.id} locale={locale} />
        </li>
      ))}
    </ul>
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
        {inLocale(locale, nameEn, nameZh)}
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
