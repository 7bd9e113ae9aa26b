import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import type { MetricSeries } from '@/lib/series/metric-series';
import type { SparklinePath } from '@/lib/series/sparkline';
import { plainSeries } from '@/lib/series/view/view-series';
import { shownText, whenText } from './point-sentence';
import styles from './sparkline.module.css';

type Props = {
  readonly series: MetricSeries;
  /** Its drawing, by `sparklineOf`. */
  readonly paths: readonly SparklinePath[];
  readonly locale: Locale;
};

/**
 * One metric in small: its points with their marks, and in words the first and the last. Nothing where it has no point; a
 * single point is no history, so there it is for the eye alone. Its size is in the style sheet, not in hundreds of pictures.
 */
export function Sparkline({ series, paths, locale }: Props) {
  const t = useTranslations();
  const [shown] = plainSeries([series]);
  const [first, last] = [shown?.points[0], shown?.points.at(-1)];
  if (shown === undefined || first === undefined || last === undefined) return null;
  const said = (one: typeof first) =>
    t('catalogue.sparklinePoint', { when: whenText(one.point, locale, t), value: shownText(one, shown, locale, t) });
  const drawn = paths.map(({ part, path }) => <path key={part} data-part={part} d={path} />);
  if (first === last) {
    return (
      <svg className={styles['sparkline']} aria-hidden="true">
        {drawn}
      </svg>
    );
  }
  const label = t('catalogue.sparkline', { count: shown.points.length, first: said(first), last: said(last) });
  return (
    <svg className={styles['sparkline']} role="img" aria-label={label}>
      {drawn}
    </svg>
  );
}
