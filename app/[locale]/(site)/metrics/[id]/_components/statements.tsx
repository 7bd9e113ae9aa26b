import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { PointDate } from '@/components/figures/point-date';
import { preferenceReason } from '@/components/figures/preference-reason';
import { StatementEntry } from '@/components/figures/statement-entry';
import type { Locale } from '@/lib/format/locale';
import { momentText } from '@/lib/series/moment';
import { type StatedPeriod, statementsByPeriod } from '@/lib/series/statements-by-period';
import type { ChartView } from '@/lib/series/view/chart-view';
import type { MetricPageData } from './read-metric-page';
import styles from './statements.module.css';

type Props = { readonly page: MetricPageData; readonly view: ChartView; readonly locale: Locale };

/** Every statement of the metric, whatever the chart shows: by period, the preferred one first and why. */
export function Statements({ page, view, locale }: Props) {
  const t = useTranslations('metricPage');
  const periods = statementsByPeriod(page.points);
  const isSeveral = periods.some(({ behind }) => behind.length > 0);
  if (periods.length === 0) return null;
  return (
    <Panel id="statements" title={t('statements')}>
      <p>
        {t('statementsLede', { release: page.releaseId })}
        {isNarrowed(view) && ` ${t('narrowed')}`}
      </p>
      {isSeveral && (
        <p className={styles['rule']}>
          {t('rule')} <Link href="/method#preference">{t('toMethod')}</Link>
        </p>
      )}
      <div className={styles['periods']}>
        {periods.map((period) => (
          <PeriodStatements key={periodId(period)} period={period} page={page} locale={locale} />
        ))}
      </div>
    </Panel>
  );
}

type PeriodProps = { readonly period: StatedPeriod; readonly page: MetricPageData; readonly locale: Locale };

function PeriodStatements({ period, page: { metric }, locale }: PeriodProps) {
  const t = useTranslations();
  const { point, preferred, behind } = period;
  return (
    <section className={styles['period']} data-period={momentText(point)} aria-labelledby={periodId(period)}>
      <h3 id={periodId(period)} className={styles['when']}>
        <PointDate point={point} />
        {point.hasConflict && <strong className={styles['conflict']}>{t('figure.conflict')}</strong>}
      </h3>
      <ol className={styles['list']}>
        <li>
          <StatementEntry
            statement={preferred}
            unit={metric.unit}
            locale={locale}
            standing={behind.length > 0 ? t('metricPage.preferred') : null}
          />
        </li>
        {behind.map((one) => (
          <li key={`${one.statement.source.id} ${one.statement.locator} ${one.statement.figure.value}`}>
            <StatementEntry
              statement={one.statement}
              unit={metric.unit}
              locale={locale}
              reason={preferenceReason(preferred, one, metric.unit, locale, t)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A date and a period of the same text are two points. */
function periodId({ point }: StatedPeriod): string {
  return `stated-${point.asOf === null ? '' : 'at-'}${momentText(point).replaceAll('/', '_')}`;
}

function isNarrowed({ asKnownOn, from, to, periods }: ChartView): boolean {
  return asKnownOn !== null || from !== null || to !== null || periods !== 'all';
}
