import { useTranslations } from 'next-intl';
import type { ChartModel, MarkKind } from '@/lib/series/chart-types';
import styles from './chart-frame.module.css';
import { MarkGlyph } from './mark-glyph';

const KINDS: readonly MarkKind[] = ['exact', 'about', 'derived', 'at_least', 'more_than', 'nearly'];
const SIZE = { width: 18, height: 30 };

/** What the marks mean, for the marks this chart has. A chart of exact values alone needs no key. */
export function MarkKey({ model }: { readonly model: ChartModel }) {
  const t = useTranslations();
  const points = model.panels.flatMap(({ series }) =>
    series.flatMap(({ groups }) => groups.flatMap((group) => group.points)),
  );
  const kinds = KINDS.filter((kind) => points.some(({ mark }) => mark === kind));
  if (kinds.every((kind) => kind === 'exact')) return null;
  return (
    <ul className={styles['key']} aria-label={t('chart.marks')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg {...SIZE} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true" className={styles['glyph']}>
            <MarkGlyph mark={kind} style={0} x={SIZE.width / 2} y={glyphY(kind)} />
          </svg>
          {kind === 'derived' ? t('chart.markDerived') : t(`qualifiers.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** An arrow needs its room on the side it points to. */
function glyphY(kind: MarkKind): number {
  if (kind === 'more_than' || kind === 'at_least') return 23;
  return kind === 'nearly' ? 7 : 15;
}
