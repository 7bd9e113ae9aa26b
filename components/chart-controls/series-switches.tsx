import { useTranslations } from 'next-intl';
import { PAINT, seriesColour } from '@/components/charts/paint';
import type { PreparedChart } from '@/components/charts/prepare-chart';
import { SeriesShape } from '@/components/charts/series-shape';
import { inLocale } from '@/lib/format/locale';
import styles from './chart-controls.module.css';
import { seriesSwitches } from './choices';
import { ViewForm } from './view-form';

type Props = {
  readonly chart: PreparedChart;
  readonly path: string;
  readonly kept: readonly (readonly [string, string])[];
};

const SWATCH = 14;

/** The series of the chart in their colour and shape, each a button that switches it; the last one shown stays. */
export function SeriesSwitches({ chart, path, kept }: Props) {
  const t = useTranslations('controls');
  const switches = seriesSwitches(chart);
  if (switches.length === 0) return null;
  return (
    <ViewForm path={path} kept={kept} label={t('series')} className={styles['switches']}>
      {switches.map(({ metricId, style, isShown, isLast, hide }) => {
        const metric = chart.subject.metrics[style];
        const colour = seriesColour(style);
        return (
          <button
            key={metricId}
            type="submit"
            // Nothing hidden is no parameter at all.
            {...(hide !== '' && { name: 'hide', value: hide })}
            aria-pressed={isShown}
            // Not `disabled`: that would take the focus away from who just switched off the last but one.
            aria-disabled={isLast || undefined}
            title={isLast ? t('lastSeries') : undefined}
            className={styles['switch']}
          >
            <svg width={SWATCH} height={SWATCH} viewBox={`0 0 ${SWATCH} ${SWATCH}`} aria-hidden="true">
              <SeriesShape
                style={style}
                x={SWATCH / 2}
                y={SWATCH / 2}
                fill={isShown ? colour : PAINT.paper}
                stroke={isShown ? colour : PAINT.quiet}
                strokeWidth={1.5}
              />
            </svg>
            <span>{metric === undefined ? metricId : inLocale(chart.locale, metric.nameEn, metric.nameZh)}</span>
          </button>
        );
      })}
    </ViewForm>
  );
}
