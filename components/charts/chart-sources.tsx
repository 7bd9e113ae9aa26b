import { useTranslations } from 'next-intl';
import { SourceLink } from '@/components/figures/source-link';
import type { ShownSeries } from '@/lib/series/view/shown';
import styles from './chart-frame.module.css';
import { NAMED_SOURCES, sourcesOf } from './sources-of';

/** Who states what is drawn, the latest documents first; the table names the source of every point. */
export function ChartSources({ series }: { readonly series: readonly ShownSeries[] }) {
  const t = useTranslations('chart');
  const sources = sourcesOf(series);
  if (sources.length === 0) return null;
  return (
    <div className={styles['sources']}>
      {t('sources')}
      <ul>
        {sources.slice(0, NAMED_SOURCES).map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
        {sources.length > NAMED_SOURCES && <li>{t('moreSources', { count: sources.length - NAMED_SOURCES })}</li>}
      </ul>
    </div>
  );
}
