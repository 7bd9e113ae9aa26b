import type { Translate } from '@/components/figures/source-text';
import type { ChartModel, MarkKind } from '@/lib/series/chart-types';
import { STATEMENT_TICK } from '@/lib/series/layout-marks';
import { MarkGlyph, StatementTick } from './mark-glyph';
import { extentPaint } from './paint';

const KINDS: readonly MarkKind[] = ['exact', 'about', 'derived', 'at_least', 'more_than', 'nearly'];

/** The room of one glyph of the key, in pixels. */
export const KEY_GLYPH = { width: 18, height: 30 };

export type KeyItem = { readonly kind: MarkKind | 'other_statement' | 'part_year'; readonly text: string };

/** What the marks of a chart mean, for those it has. None for a chart of exact values that nobody contradicts. */
export function keyItems(model: ChartModel, t: Translate): KeyItem[] {
  const points = model.panels.flatMap(({ series }) =>
    series.flatMap(({ groups }) => groups.flatMap((group) => group.points)),
  );
  const kinds = KINDS.filter((kind) => points.some(({ mark }) => mark === kind));
  const hasOthers = points.some(({ otherValues }) => otherValues.length > 0);
  const hasParts = model.form !== 'bars' && points.some(({ isPartYear }) => isPartYear);
  if (!hasOthers && !hasParts && kinds.every((kind) => kind === 'exact')) return [];
  const items = kinds.map(
    (kind): KeyItem => ({ kind, text: kind === 'derived' ? t('chart.markDerived') : t(`qualifiers.${kind}`) }),
  );
  if (hasParts) items.push({ kind: 'part_year', text: t('chart.markPartYear') });
  if (hasOthers) items.push({ kind: 'other_statement', text: t('chart.markConflict') });
  return items;
}

/** The mark of one item, in the middle of its room. */
export function KeyGlyph({ kind }: { readonly kind: KeyItem['kind'] }) {
  const { width, height } = KEY_GLYPH;
  if (kind === 'part_year') return <path d={`M1,${height / 2}h${width - 2}`} {...extentPaint(0)} />;
  if (kind === 'other_statement') return <StatementTick x={(width - STATEMENT_TICK.length) / 2} y={height / 2} />;
  return <MarkGlyph mark={kind} style={0} x={width / 2} y={glyphY(kind)} />;
}

/** An arrow needs its room on the side it points to. */
function glyphY(kind: MarkKind): number {
  if (kind === 'more_than' || kind === 'at_least') return 23;
  return kind === 'nearly' ? 7 : 15;
}
