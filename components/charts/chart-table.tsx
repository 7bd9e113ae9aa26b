import { useTranslations } from 'next-intl';
import type { GridColumn } from '@/components/data-table/grid-model';
import { gridWords } from '@/components/data-table/grid-words';
import { inLocale, type Locale } from '@/lib/format/locale';
import { pointKey } from '@/lib/series/chart-point';
import type { Quantity, ShownSeries } from '@/lib/series/view/shown';
import { ChartGrid, type ChartGridRow } from './chart-grid';
import styles from './chart-table.module.css';
import { pointCells, pointOrder, wholeCell } from './chart-table-cells';

type Props = { readonly title: string; readonly series: readonly ShownSeries[]; readonly locale: Locale };

/** The points of a chart as a table: the same points, words and numbers as the drawing, all digits written out. */
export function ChartTable({ title, series, locale }: Props) {
  const t = useTranslations();
  const quantity = series[0]?.quantity ?? 'value';
  const rows = series.flatMap((one, index) =>
    one.points.map((shown): ChartGridRow => {
      const { nameEn, nameZh } = one.metric;
      return {
        id: pointKey(shown.point),
        cells: { ...pointCells(shown, one, locale, t), series: wholeCell(inLocale(locale, nameEn, nameZh)) },
        order: { ...pointOrder(shown, one), series: [index] },
      };
    }),
  );
  return (
    <div className={styles['table']}>
      <ChartGrid
        label={title}
        words={gridWords(t)}
        columns={useColumns(quantity, series.length > 1)}
        rows={rows}
        locale={locale}
      />
    </div>
  );
}

function useColumns(quantity: Quantity, isNamed: boolean): readonly GridColumn[] {
  const t = useTranslations('chart');
  const column = (key: string, label: string, width: GridColumn['width'], isNumeric = false): GridColumn => ({
    key,
    label,
    width,
    isNumeric,
  });
  return [
    column('period', t('columnPeriod'), 'narrow'),
    ...(isNamed ? [column('series', t('columnSeries'), 'medium')] : []),
    ...(quantity === 'value'
      ? []
      : [
          column('shown', t(`columns.${quantity}`), 'narrow', true),
          column('shown_interval', t('columns.itsInterval'), 'narrow'),
        ]),
    column('qualifier', t('columnQualifier'), 'narrow'),
    column('value', t('columnValue'), 'medium', true),
    column('interval', t('columnInterval'), 'medium'),
    column('source', t('columnSource'), 'medium'),
  ];
}
