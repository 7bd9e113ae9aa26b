import { STATEMENT_TICK } from '@/lib/series/layout-marks';
import type { MarkLayout } from '@/lib/series/layout-types';
import { MarkBar } from './mark-bar';
import { MarkGlyph, StatementTick, Whisker } from './mark-glyph';
import { extentPaint } from './paint';

type Props = {
  readonly mark: MarkLayout;
  /** False in the second static picture of one chart, so that every point is in the page once. */
  readonly isAddressable: boolean;
  /** The browser's own tooltip; null where the chart shows a better one. */
  readonly sentence: string | null;
};

/** One point of a chart, with what it is in its attributes. */
export function ChartMark({ mark, isAddressable, sentence }: Props) {
  const { point, style, x, y, bar, extent, others } = mark;
  const attributes = isAddressable
    ? {
        'data-metric': point.metricId,
        'data-period': point.period,
        'data-value': point.value,
        'data-mark': point.mark,
        ...(point.hasConflict && { 'data-conflict': 'true' }),
      }
    : {};
  return (
    <g {...attributes}>
      {sentence !== null && <title>{sentence}</title>}
      {extent !== null && <path d={`M${extent.from},${y}H${extent.to}`} {...extentPaint(style)} />}
      <Whisker mark={mark} />
      {bar === null ? (
        <MarkGlyph mark={point.mark} style={style} x={x} y={y} arrow={mark.arrow} />
      ) : (
        <MarkBar mark={mark} bar={bar} />
      )}
      {others.map((other) => (
        <StatementTick key={other.value} x={x + STATEMENT_TICK.beside} y={other.y} />
      ))}
    </g>
  );
}
