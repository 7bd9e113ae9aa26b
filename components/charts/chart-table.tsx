import { useTranslations } from 'next-intl';
import { PointDate } from '@/components/figures/point-date';
import { SourceLink } from '@/components/figures/source-link';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { formatUnit } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import { pointKey } from '@/lib/series/chart-point';
import type { Point } from '@/lib/series/point';
import type { ShownPoint, ShownSeries } from '@/lib/series/view/shown';
import styles from './chart-table.module.css';
import { calculationOf, intervalOf, shownText, statementText } from './point-sentence';

type Props = { readonly title: string; readonly series: readonly ShownSeries[]; readonly locale: Locale };

/** The points of a chart as a table: the same points, words and numbers as the drawing, all digits written out. */
export function ChartTable({ title, series, locale }: Props) {
  const t = useTranslations('chart');
  const quantity = series[0]?.quantity ?? 'value';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles['scroll']} aria-label={title} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('columnPeriod')}</th>
            {series.length > 1 && <th scope="col">{t('columnSeries')}</th>}
            {quantity !== 'value' && (
              <>
                <th scope="col" className={styles['number']}>
                  {t(`columns.${quantity}`)}
                </th>
                <th scope="col">{t('columns.itsInterval')}</th>
              </>
            )}
            <th scope="col">{t('columnQualifier')}</th>
            <th scope="col" className={styles['number']}>
              {t('columnValue')}
            </th>
            <th scope="col">{t('columnInterval')}</th>
            <th scope="col">{t('columnSource')}</th>
          </tr>
        </thead>
        <tbody>
          {series.flatMap((one) =>
            one.points.map((shown) => (
              <PointRow
                key={pointKey(shown.point)}
                series={one}
                shown={shown}
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
  readonly series: ShownSeries;
  readonly shown: ShownPoint;
  readonly isNamed: boolean;
  readonly locale: Locale;
};

function PointRow({ series, shown, isNamed, locale }: RowProps) {
  const t = useTranslations();
  const { metric, quantity, unit } = series;
  const { figure, derivation, hasConflict, source } = shown.point;
  const isBase = shown.base === shown.point;
  const isExactAsPrinted = derivation === null && figure.qualifier === 'exact';
  return (
    <tr>
      <th scope="row">
        <PointDate point={shown.point} />
      </th>
      {isNamed && <td>{inLocale(locale, metric.nameEn, metric.nameZh)}</td>}
      {quantity !== 'value' && (
        <>
          <td className={styles['number']} data-cell="shown">
            {shownText(shown, series, locale, t)}
          </td>
          <td data-cell="shown-interval">{isBase ? '' : intervalOf(shown.figure, unit, locale, t)}</td>
        </>
      )}
      <td>
        {t(`qualifiers.${figure.qualifier}`)}
        {derivation !== null &&
          `, ${t('chart.derived', { working: calculationOf(derivation, metric.unit, locale, t) })}`}
        {hasConflict && (
          <strong className={styles['conflict']} data-conflict="">
            {t('chart.comma')}
            {t('figure.conflict')}
          </strong>
        )}
      </td>
      <td className={styles['number']} data-cell="value">
        {formatNumber(figure.value, locale)} {formatUnit(metric.unit, locale)}
      </td>
      <td data-cell="interval">{isExactAsPrinted ? '' : intervalOf(figure, metric.unit, locale, t)}</td>
      <td>
        <SourceLink source={source} />
        <OtherStatements point={shown.point} unit={metric.unit} locale={locale} />
      </td>
    </tr>
  );
}

type OthersProps = { readonly point: Point; readonly unit: Unit; readonly locale: Locale };

/** What else is stated for the same period, behind the statement that is preferred. */
function OtherStatements({ point, unit, locale }: OthersProps) {
  const t = useTranslations();
  const others = point.observations.slice(1);
  if (others.length === 0) return null;
  return (
    <details className={styles['others']}>
      <summary>{t('chart.others', { count: others.length })}</summary>
      <ul>
        {others.map((other) => (
          <li key={`${other.source.id} ${other.locator} ${other.figure.value}`}>
            {statementText(other, unit, locale, t)} · <SourceLink source={other.source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
