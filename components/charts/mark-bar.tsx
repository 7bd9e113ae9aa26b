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
      return <HollowTopped bar={bar} colour={colour} />;
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
          <rect {...bar} fill={colour} fillOpacity={point.mark === 'nearly' ? TINT : 1} />
          <MarkGlyph mark={point.mark} style={style} x={x} y={y} />
        </>
      );
  }
}

function HollowTopped({ bar, colour }: { readonly bar: Box; readonly colour: string }) {
  const hollow = Math.min(HOLLOW, bar.height);
  const top = inset({ ...bar, height: hollow });
  return (
    <>
      <rect {...bar} y={bar.y + hollow} height={bar.height - hollow} fill={colour} />
      <rect {...top} fill={PAINT.paper} stroke={colour} strokeWidth={1} />
    </>
  );
}

/** Half a pixel in on each side, so that a frame of one pixel stays within the bar. */
function inset({ x, y, width, height }: Box): Box {
  return { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1) };
}
