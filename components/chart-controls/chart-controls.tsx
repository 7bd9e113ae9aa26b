import { useTranslations } from 'next-intl';
import type { PreparedChart } from '@/components/charts/prepare-chart';
import { ViewLink } from '@/components/data-table/navigation';
import { subjectPairs } from '@/lib/series/view/chart-subject';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { chartAddress, chartViewPairs, type ViewParameter } from '@/lib/series/view/serialise-chart-view';
import styles from './chart-controls.module.css';
import { ChoiceRow } from './choice-row';
import { choicesOf } from './choices';
import { RangeControls } from './range-controls';
import { SeriesSwitches } from './series-switches';

type Props = {
  readonly chart: PreparedChart;
  /** The path of the page in its language; the view is added to it. */
  readonly path: string;
};

/**
 * What a reader can change about a chart: each control is a part of the address, a link or a field of a GET form. On narrow
 * screens they fold away under one line.
 */
export function ChartControls({ chart, path }: Props) {
  const t = useTranslations('controls');
  const { subject, viewed } = chart;
  const own = subjectPairs(subject);
  const pairs = chartViewPairs(viewed.view);
  const keptBut = (...changed: readonly ViewParameter[]): [string, string][] => [
    ...own,
    ...pairs.filter(([name]) => !changed.includes(name)),
  ];
  return (
    <details className={styles['controls']}>
      <summary className={styles['summary']}>{t('summary')}</summary>
      <div className={styles['body']}>
        <SeriesSwitches chart={chart} path={path} kept={keptBut('hide')} />
        <div className={styles['choices']}>
          {choicesOf(chart, path).map((choice) => (
            <ChoiceRow key={choice.parameter} choice={choice} chart={chart} />
          ))}
        </div>
        <RangeControls
          chart={chart}
          path={path}
          keptByForm={keptBut('from', 'to', 'as_known_on', 'base')}
          keptByBrush={keptBut('from', 'to')}
        />
        {pairs.length > 0 && (
          <p className={styles['reset']}>
            <ViewLink href={chartAddress(path, DEFAULT_CHART_VIEW, own)}>{t('reset')}</ViewLink>
          </p>
        )}
      </div>
    </details>
  );
}
