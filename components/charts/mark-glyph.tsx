import type { MarkKind } from '@/lib/series/chart-types';
import { ARROW_LENGTH, MARK_RADIUS, STATEMENT_TICK } from '@/lib/series/layout-marks';
import type { MarkLayout } from '@/lib/series/layout-types';
import { PAINT, seriesColour } from './paint';
import { SeriesShape } from './series-shape';

const R = MARK_RADIUS;
const HEAD = 4;
const CAP = 3.5;

type GlyphProps = {
  readonly mark: MarkKind;
  readonly style: number;
  readonly x: number;
  readonly y: number;
  /** Length of the arrow of a bound. */
  readonly arrow?: number;
};

/**
 * The mark of a value by how firmly it is known (docs/metrics-and-marks.md, "Marks"). A bound is an arrow into the open side of its
 * interval; its foot is hollow where the value itself is excluded (more than), filled where it is included (at least).
 */
export function MarkGlyph({ mark, style, x, y, arrow = ARROW_LENGTH }: GlyphProps) {
  const colour = seriesColour(style);
  const filled = { fill: colour, stroke: colour, strokeWidth: 1 };
  const hollow = { fill: PAINT.paper, stroke: colour, strokeWidth: 1.75 };
  switch (mark) {
    case 'exact':
      return <SeriesShape style={style} x={x} y={y} {...filled} />;
    case 'about':
      return <SeriesShape style={style} x={x} y={y} {...hollow} />;
    case 'derived':
      return (
        <path
          d={`M${x},${y - R - 1.5}l${R + 1.5},${R + 1.5}l${-R - 1.5},${R + 1.5}l${-R - 1.5},${-R - 1.5}z`}
          {...hollow}
        />
      );
    case 'more_than':
    case 'at_least':
    case 'nearly':
      return (
        <>
          <Arrow x={x} y={y} to={mark === 'nearly' ? y + arrow : y - arrow} colour={colour} />
          <path d={`M${x - R - 1},${y}h${2 * R + 2}`} stroke={colour} strokeWidth={1.75} />
          <circle cx={x} cy={y} r={2.5} {...(mark === 'at_least' ? filled : hollow)} />
        </>
      );
  }
}

/** An arrow from the value towards the side on which the true value lies. */
function Arrow(props: { readonly x: number; readonly y: number; readonly to: number; readonly colour: string }) {
  const { x, y, to, colour } = props;
  const head = to < y ? HEAD : -HEAD;
  return (
    <path
      d={`M${x},${y}V${to}M${x - HEAD},${to + head}L${x},${to}L${x + HEAD},${to + head}`}
      fill="none"
      stroke={colour}
      strokeWidth={1.75}
    />
  );
}

/** What another statement says, as a tick beside the mark, `x` being where it starts. */
export function StatementTick({ x, y }: { readonly x: number; readonly y: number }) {
  return <path d={`M${x},${y}h${STATEMENT_TICK.length}`} stroke={PAINT.ink} strokeWidth={1.75} />;
}

/** The interval of a derived value; an end that is not bounded is an arrow. */
export function Whisker({ mark }: { readonly mark: MarkLayout }) {
  const { x, y, whisker, style, arrow } = mark;
  if (whisker === null) return null;
  const colour = seriesColour(style);
  const ends = [
    { end: whisker.high, open: y - arrow },
    { end: whisker.low, open: y + arrow },
  ];
  return ends.map(({ end, open }) =>
    end === null ? (
      <Arrow key={open} x={x} y={y} to={open} colour={colour} />
    ) : (
      <path key={open} d={`M${x},${y}V${end}M${x - CAP},${end}h${2 * CAP}`} stroke={colour} strokeWidth={1.25} />
    ),
  );
}
