import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { PointDate } from '@/components/figures/point-date';
import { preferenceReason } from '@/components/figures/preference-reason';
import { StatementEntry } from '@/components/figures/statement-entry';
import { inLocale, type Locale } from '@/lib/format/locale';
import styles from './conflicts.module.css';
import type { SourceConflict, SourcePage } from './read-source';

type Props = { readonly page: SourcePage; readonly sourceId: string; readonly locale: Locale };

/** Where another statement of the same period cannot be right if this one is: all of them side by side, and which is preferred. */
export function Conflicts({ page: { conflicts, conflictCount }, sourceId, locale }: Props) {
  const t = useTranslations('sourcePage');
  return (
    <Panel id="conflicts" title={t('parts.conflicts')}>
      <p>{t('conflictsLede', { count: conflictCount })}</p>
      {conflicts.map(({ metric, stated }) => (
        <Conflict
          key={`${metric.id} ${stated.point.span.from} ${stated.point.span.to}`}
          conflict={{ metric, stated }}
          sourceId={sourceId}
          locale={locale}
        />
      ))}
      {conflicts.length < conflictCount && (
        <p>{t('conflictsCut', { listed: conflicts.length, count: conflictCount })}</p>
      )}
    </Panel>
  );
}

type ConflictProps = { readonly conflict: SourceConflict; readonly sourceId: string; readonly locale: Locale };

function Conflict({ conflict: { metric, stated }, sourceId, locale }: ConflictProps) {
  const t = useTranslations();
  const { point, preferred, behind } = stated;
  const entries = [
    { statement: preferred, standing: t('metricPage.preferred'), why: {} },
    ...behind.map((one) => ({
      statement: one.statement,
      standing: null,
      why: { reason: preferenceReason(preferred, one, metric.unit, locale, t) },
    })),
  ];
  return (
    <div className={styles['conflict']} data-conflict={metric.id}>
      <h3>
        <Link href={`/metrics/${encodeURIComponent(metric.id)}`}>{inLocale(locale, metric.nameEn, metric.nameZh)}</Link>
        {' · '}
        <PointDate point={point} />
      </h3>
      <ul className={styles['sides']}>
        {entries.map(({ statement, standing, why }) => (
          <li key={`${statement.source.id} ${statement.figure.value}`}>
            <p className={styles['who']}>
              {statement.source.id === sourceId ? (
                t('sourcePage.thisOne')
              ) : (
                <Link href={`/sources/${encodeURIComponent(statement.source.id)}`}>{t('sourcePage.otherOne')}</Link>
              )}
            </p>
            <StatementEntry
              statement={statement}
              unit={metric.unit}
              locale={locale}
              standing={standing}
              {...why}
              isStacked
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
