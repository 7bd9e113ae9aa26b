import { useTranslations } from 'next-intl';
import type { Translate } from '@/components/figures/source-text';
import { inLocale, type Locale } from '@/lib/format/locale';
import type { ChartForm } from '@/lib/record/values';
import { chartLayout } from '@/lib/series/chart-layout';
import { chartModel } from '@/lib/series/chart-model';
import type { MetricSeries } from '@/lib/series/metric-series';
import { POINTS } from '@/lib/tables/points';
import { addressOf } from '@/lib/tables/serialise-view';
import { defaultView } from '@/lib/tables/view';
import styles from './chart-frame.module.css';
import { chartLabels } from './chart-labels';
import { ChartPlot } from './chart-plot';
import plotStyles from './chart-plot.module.css';
import { ChartSources } from './chart-sources';
import { ChartSvg } from './chart-svg';
import { ChartTable } from './chart-table';
import { chartText } from './chart-text';
import { MarkKey } from './mark-key';

/** Widths the pictures are drawn for; the style sheet shows the one that fits. */
const WIDE = 880;
const NARROW = 344;

type Props = {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly form: ChartForm;
  readonly series: readonly MetricSeries[];
  readonly locale: Locale;
};

/**
 * One chart with everything that answers for it: title, unit and kind, plot, key to its marks, sources, note, table, data.
 * The picture is in the page before any script runs; the browser then takes over in the same box.
 */
export function ChartFrame({ id, title, note, form, series, locale }: Props) {
  const t = useTranslations();
  const model = chartModel(form, series);
  const text = chartText(title, model, series, locale, t);
  const labels = chartLabels(text, locale);
  const wide = chartLayout(model, { width: WIDE, labels });
  const narrow = chartLayout(model, { width: NARROW, labels });
  const description = descriptionOf(model.time, series, t);
  return (
    <figure className={styles['frame']} aria-labelledby={`${id}-heading`} data-chart={id}>
      <header>
        <h3 id={`${id}-heading`}>{title}</h3>
        <p className={styles['subtitle']}>{kindsOf(series, locale, t)}</p>
      </header>
      {model.time !== null && (
        <ChartPlot
          model={model}
          text={text}
          locale={locale}
          keyboardHint={t('chart.keyboard')}
          wideRatio={wide.width / wide.height}
          narrowRatio={narrow.width / narrow.height}
        >
          <ChartSvg id={id} layout={wide} text={text} description={description} className={plotStyles['wide']} />
          <ChartSvg
            id={`${id}-narrow`}
            layout={narrow}
            text={text}
            description={description}
            isAddressable={false}
            className={plotStyles['narrow']}
          />
        </ChartPlot>
      )}
      {model.time === null && <p>{description}</p>}
      <MarkKey model={model} />
      <ChartSources series={series} />
      {note !== null && <p className={styles['note']}>{note}</p>}
      <div className={styles['actions']}>
        <details className={styles['table']}>
          <summary>{t('chart.table')}</summary>
          <ChartTable title={title} series={series} locale={locale} />
        </details>
        <a href={pointsAddress(model.metricIds, locale)} download>
          {t('chart.download', { count: countPoints(series) })}
        </a>
      </div>
    </figure>
  );
}

/** Unit and kind of each series, once: `US dollars, running total`. */
function kindsOf(series: readonly MetricSeries[], locale: Locale, t: Translate): string {
  const kinds = series.map(({ metric: { unit, measure } }) =>
    t('chart.kinds', { unit: inLocale(locale, unit.nameEn, unit.nameZh), measure: t(`measures.${measure}`) }),
  );
  return [...new Set(kinds)].join(' · ');
}

/** The file of exactly the points of the chart, in the reader's language, fit for Excel. */
function pointsAddress(metricIds: readonly string[], locale: Locale): string {
  const filters = [{ key: 'metric', terms: metricIds }];
  const view = { ...defaultView(POINTS, 'api', locale), filters, hasByteOrderMark: true };
  return addressOf('/api/v1/points.csv', view, POINTS, 'api');
}

function countPoints(series: readonly MetricSeries[]): number {
  return series.reduce((sum, { points }) => sum + points.length, 0);
}

function descriptionOf(time: readonly [number, number] | null, series: readonly MetricSeries[], t: Translate): string {
  if (time === null) return t('chart.descriptionEmpty');
  const [from, to] = time;
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear() - 1];
  return t('chart.description', { points: countPoints(series), first: String(first), last: String(last) });
}
