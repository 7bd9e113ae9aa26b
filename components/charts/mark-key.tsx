import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ChartModel, MarkKind } from '@/lib/series/chart-types';
import styles from './chart-frame.module.css';
import { MarkGlyph, StatementTick, TICK } from './mark-glyph';

const KINDS: readonly MarkKind[] = ['exact', 'about', 'derived', 'at_least', 'more_than', 'nearly'];
const SIZE = { width: 18, height: 30 };

/** What the marks mean, for the marks this chart has. A chart of exact values that nobody contradicts needs no key. */
export function MarkKey({ model }: { readonly model: ChartModel }) {
  const t = useTranslations();
  const points = model.panels.flatMap(({ series }) =>
    series.flatMap(({ groups }) => groups.flatMap((group) => group.points)),
  );
  const kinds = KINDS.filter((kind) => points.some(({ mark }) => mark === kind));
  const hasOthers = points.some(({ otherValues }) => otherValues.length > 0);
  if (!hasOthers && kinds.every((kind) => kind === 'exact')) return null;
  return (
    <ul className={styles['key']} aria-label={t('chart.marks')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Glyph>
            <MarkGlyph mark={kind} style={0} x={SIZE.width / 2} y={glyphY(kind)} />
          </Glyph>
          {kind === 'derived' ? t('chart.markDerived') : t(`qualifiers.${kind}`)}
        </li>
      ))}
      {hasOthers && (
        <li>
          <Glyph>
            <StatementTick x={(SIZE.width - TICK) / 2} y={SIZE.height / 2} />
          </Glyph>
          {t('chart.markConflict')}
        </li>
      )}
    </ul>
  );
}

function Glyph({ children }: { readonly children: ReactNode }) {
  return (
    <svg {...SIZE} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true" className={styles['glyph']}>
      {children}
    </svg>
  );
}

/** An arrow needs its room on the side it points to. */
function glyphY(kind: MarkKind): number {
  if (kind === 'more_than' || kind === 'at_least') return 23;
  return kind === 'nearly' ? 7 : 15;
}
