import { useTranslations } from 'next-intl';
import { SourceLink } from '@/components/figures/source-link';
import { compareText } from '@/lib/order';
import type { ShownSeries } from '@/lib/series/view/shown';
import styles from './chart-frame.module.css';

const SHOWN = 4;

/** Who states what is drawn, the latest documents first; the table names the source of every point. */
export function ChartSources({ series }: { readonly series: readonly ShownSeries[] }) {
  const t = useTranslations('chart');
  const byId = new Map(
    series.flatMap(({ points }) => points.map(({ point: { source } }) => [source.id, source] as const)),
  );
  const sources = [...byId.values()].sort(
    (a, b) => compareText(b.publishedOn ?? '', a.publishedOn ?? '') || compareText(a.id, b.id),
  );
  if (sources.length === 0) return null;
  return (
    <div className={styles['sources']}>
      {t('sources')}:{' '}
      <ul>
        {sources.slice(0, SHOWN).map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
        {sources.length > SHOWN && <li>{t('moreSources', { count: sources.length - SHOWN })}</li>}
      </ul>
    </div>
  );
}
