import { useTranslations } from 'next-intl';
import { PointDate } from '@/components/figures/point-date';
import { SourceLink } from '@/components/figures/source-link';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { formatUnit } from '@/lib/format/quantity';
import type { Metric } from '@/lib/record/metric';
import { pointKey } from '@/lib/series/chart-point';
import type { MetricSeries } from '@/lib/series/metric-series';
import type { Point } from '@/lib/series/point';
import styles from './chart-table.module.css';
import { calculationOf, intervalOf } from './chart-text';

type Props = { readonly title: string; readonly series: readonly MetricSeries[]; readonly locale: Locale };

/** The points of a chart as a table: the same points, words and numbers as the drawing, all digits written out. */
export function ChartTable({ title, series, locale }: Props) {
  const t = useTranslations('chart');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles['scroll']} aria-label={title} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('columnPeriod')}</th>
            {series.length > 1 && <th scope="col">{t('columnSeries')}</th>}
            <th scope="col">{t('columnQualifier')}</th>
            <th scope="col" className={styles['number']}>
              {t('columnValue')}
            </th>
            <th scope="col">{t('columnInterval')}</th>
            <th scope="col">{t('columnSource')}</th>
          </tr>
        </thead>
        <tbody>
          {series.flatMap(({ metric, points }) =>
            points.map((point) => (
              <PointRow
                key={pointKey(point)}
                metric={metric}
                point={point}
                isNamed={series.length > 1}
                locale={locale}
              />
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = {
  readonly metric: Metric;
  readonly point: Point;
  readonly isNamed: boolean;
  readonly locale: Locale;
};

function PointRow({ metric, point, isNamed, locale }: RowProps) {
  const t = useTranslations();
  const { figure, derivation } = point;
  const isExactAsPrinted = derivation === null && figure.qualifier === 'exact';
  return (
    <tr>
      <th scope="row">
        <PointDate point={point} />
      </th>
      {isNamed && <td>{inLocale(locale, metric.nameEn, metric.nameZh)}</td>}
      <td>
        {t(`qualifiers.${figure.qualifier}`)}
        {derivation !== null &&
          `, ${t('chart.derived', { working: calculationOf(derivation, metric.unit, locale, t) })}`}
        {point.hasConflict && `, ${t('figure.conflict')}`}
      </td>
      <td className={styles['number']}>
        {formatNumber(figure.value, locale)} {formatUnit(metric.unit, locale)}
      </td>
      <td>{isExactAsPrinted ? '' : intervalOf(point, metric.unit, locale, t)}</td>
      <td>
        <SourceLink source={point.source} />
      </td>
    </tr>
  );
}
