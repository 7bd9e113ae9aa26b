import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { ViewLink } from '@/components/data-table/navigation';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatUnit } from '@/lib/format/quantity';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import type { ChartView } from '@/lib/series/view/chart-view';
import { chartAddress } from '@/lib/series/view/serialise-chart-view';
import styles from './compared-metrics.module.css';

type Props = {
  readonly subject: ChartSubject;
  readonly view: ChartView;
  readonly path: string;
  readonly locale: Locale;
};

/** The metrics that are compared, each with its unit, a way to its own page and one to take it out. */
export function ComparedMetrics({ subject, view, path, locale }: Props) {
  const t = useTranslations('compare');
  return (
    <ul className={styles['metrics']} aria-label={t('compared')}>
      {subject.metrics.map(({ id, nameEn, nameZh, unit }) => {
        const name = inLocale(locale, nameEn, nameZh);
        return (
          <li key={id}>
            <span>
              <Link href={`/metrics/${id}`}>{name}</Link>{' '}
              <span className={styles['unit']}>{formatUnit(unit, locale)}</span>
            </span>
            <ViewLink
              href={withoutMetric(subject, view, path, id)}
              className={styles['remove']}
              label={t('remove', { name })}
            >
              {t('removeShort')}
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}

/** The address without one metric; it is no longer switched off either, and one that is left alone is shown. */
function withoutMetric({ metrics }: ChartSubject, view: ChartView, path: string, id: string): string {
  const left = metrics.map((metric) => metric.id).filter((other) => other !== id);
  const hidden = view.hidden.filter((other) => other !== id);
  const pairs = left.length === 0 ? [] : [['metric', left.join(',')] as const];
  return chartAddress(path, { ...view, hidden: hidden.length === left.length ? [] : hidden }, pairs);
}
