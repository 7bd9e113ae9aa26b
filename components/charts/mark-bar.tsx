import type { ChartPoint } from '@/lib/series/chart-types';
import type { MarkLayout } from '@/lib/series/layout-types';
import type { Box } from '@/lib/series/text-box';
import { MarkGlyph } from './mark-glyph';
import { PAINT, seriesColour } from './paint';

/** Height of the hollow top of a bar that is only about right. */
const HOLLOW = 9;
const TINT = 0.22;

/**
 * The bar of a value from zero. Exact: solid. About: solid with a hollow top. A bound: solid without an edge where the
 * value is open, under the arrow. Derived: tinted, under the diamond. The bars of a further series are framed.
 */
export function MarkBar({ mark, bar }: { readonly mark: MarkLayout; readonly bar: Box }) {
  const { point, style, x, y } = mark;
  const colour = seriesColour(style);
  switch (point.mark) {
    case 'exact':
      return <rect {...bar} fill={colour} />;
    case 'about':
      return <HollowEnded bar={bar} isHanging={point.value < 0} colour={colour} />;
    case 'derived':
      return (
        <>
          <rect {...inset(bar)} fill={colour} fillOpacity={TINT} stroke={colour} strokeWidth={1} />
          <MarkGlyph mark="derived" style={style} x={x} y={y} />
        </>
      );
    case 'more_than':
    case 'at_least':
    case 'nearly':
      return (
        <>
          <rect {...bar} fill={colour} fillOpacity={pointsInward(point) ? TINT : 1} />
          <MarkGlyph mark={point.mark} style={style} x={x} y={y} arrow={mark.arrow} />
        </>
      );
  }
}

/** True where the arrow of a bound lies on its own bar, which must then be light enough to show it. */
function pointsInward({ mark, value }: ChartPoint): boolean {
  return mark === 'nearly' ? value > 0 : value < 0;
}

/** The hollow end is where the value is: on top, or at the foot of a bar that hangs below zero. */
function HollowEnded(props: { readonly bar: Box; readonly isHanging: boolean; readonly colour: string }) {
  const { bar, isHanging, colour } = props;
  const hollow = Math.min(HOLLOW, bar.height);
  const solid = bar.height - hollow;
  const end = inset({ ...bar, y: isHanging ? bar.y + solid : bar.y, height: hollow });
  return (
    <>
      <rect {...bar} y={isHanging ? bar.y : bar.y + hollow} height={solid} fill={colour} />
      <rect {...end} fill={PAINT.paper} stroke={colour} strokeWidth={1} />
    </>
  );
}

/** Half a pixel in on each side, so that a frame of one pixel stays within the bar. */
function inset({ x, y, width, height }: Box): Box {
  return { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1) };
}
