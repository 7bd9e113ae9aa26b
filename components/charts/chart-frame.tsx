import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { WhilePending } from '@/components/chart-controls/while-pending';
import { chartLayout } from '@/lib/series/chart-layout';
import { subjectAddress } from '@/lib/series/view/subject-address';
import styles from './chart-frame.module.css';
import { ChartPlot } from './chart-plot';
import { ChartSources } from './chart-sources';
import { ChartTable } from './chart-table';
import { CHART_WIDTHS } from './chart-widths';
import { MarkKey } from './mark-key';
import type { PreparedChart } from './prepare-chart';

type Props = {
  /** Unique on its page. */
  readonly id: string;
  readonly chart: PreparedChart;
  /** What heads the chart; null where the page does: `headingId` then names that heading. */
  readonly heading: ReactNode;
  readonly headingId?: string;
  /** Controls between subtitle and plot. */
  readonly controls?: ReactNode;
  /** Actions beside table and file. */
  readonly actions?: ReactNode;
  /** Address of the same view in another range, with `{from}` and `{to}` in place of its days: the plot can be dragged over. */
  readonly rangeHref?: string | null;
};

/**
 * One chart with everything that answers for it: title, unit and kind, plot, key to its marks, sources, note, table, data.
 * The picture is in the page before any script runs; the browser then takes over in the same box.
 */
export function ChartFrame({
  id,
  chart,
  heading,
  headingId = `${id}-heading`,
  controls,
  actions,
  rangeHref = null,
}: Props) {
  const t = useTranslations('chart');
  const { model, text, labels, locale, viewed, description, subtitle, note } = chart;
  const ratios = CHART_WIDTHS.map(({ name, width }) => {
    const layout = chartLayout(model, { width, labels });
    return [name, layout.width / layout.height] as const;
  });
  return (
    <figure className={styles['frame']} aria-labelledby={headingId} data-chart={id}>
      <header>
        {heading}
        <p className={styles['subtitle']}>{subtitle}</p>
      </header>
      {controls}
      {model.time !== null && (
        <WhilePending>
          <ChartPlot
            id={id}
            model={model}
            text={text}
            description={description}
            locale={locale}
            keyboardHint={t('keyboard')}
            ratios={ratios}
            rangeHref={rangeHref}
          />
        </WhilePending>
      )}
      {model.time === null && <p>{description}</p>}
      <MarkKey model={model} />
      <ChartSources series={viewed.series} />
      {note !== null && <p className={styles['note']}>{note}</p>}
      <div className={styles['actions']}>
        <details className={styles['table']}>
          <summary>{t('table')}</summary>
          <ChartTable title={text.title} series={viewed.series} locale={locale} />
        </details>
        <a href={fileAddress(chart)} download>
          {t('download', { count: chart.pointCount })}
        </a>
        {actions}
      </div>
    </figure>
  );
}

/** The file of exactly the points of the chart in its view, in the reader's language, fit for Excel. */
function fileAddress({ subject, viewed, locale }: PreparedChart): string {
  return subjectAddress(subject, viewed.view, locale, { format: 'csv', more: [['bom', '1']] });
}
