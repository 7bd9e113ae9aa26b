import { type Anchored, type Growing, leastWidth } from './clash';

/** On which side of its mark a label stands: one to the right or below, minus one to the left or above. */
const SIDES = {
  right: [1, 0],
  left: [-1, 0],
  above: [0, -1],
  below: [0, 1],
  rightAbove: [1, -1],
  rightBelow: [1, 1],
  leftAbove: [-1, -1],
  leftBelow: [-1, 1],
} as const;
export type Side = keyof typeof SIDES;
/** In the order in which they are liked. */
const ALL_SIDES = ['right', 'left', 'above', 'below', 'rightAbove', 'rightBelow', 'leftAbove', 'leftBelow'] as const;
const FAR_SIDES = ['leftAbove', 'rightAbove', 'leftBelow', 'rightBelow', 'above', 'below'] as const;

/** What a label belongs to: a mark of a radius in pixels, and how large its text is. Places are shares of the drawing. */
export type Labelled = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly textWidth: number;
  readonly sides?: readonly Side[];
};

/**
 * Where the line of a label stands: pixels from the middle of its mark to the line's start, middle or end, and to its middle
 * down; and the least width of the drawing that has room for it.
 */
export type Label = {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  readonly dy: number;
  readonly from: number;
  /** Whether it stands so far off that a line must lead to it. */
  readonly isFar: boolean;
};

/** Pixels. `fontSize` is that of `map-marks.module.css`. */
export const LABEL = { fontSize: 11, height: 13, gap: 4 } as const;
/** How many pixels further off than at its mark a label with a leading line may stand. */
const FAR = [14, 26, 38] as const;

/**
 * Labels of marks, one after the other: each takes the side that has room at the least width, where no mark and no label
 * before it is touched at that width or any larger one. Null: at none of the widths.
 * @param obstacles what stands there besides
 */
export function placeLabels(
  marks: readonly Labelled[],
  growing: Growing,
  obstacles: readonly Anchored[] = [],
): (Label | null)[] {
  const taken = [...marks.map(markBox), ...obstacles];
  return marks.map((mark, own) => {
    const others = taken.filter((_, place) => place !== own);
    const best = bestLine(linesOf(mark), others, growing);
    if (best === null) return null;
    taken.push(...best.boxes.map((box) => ({ ...box, from: best.from })));
    return { ...best.line, from: best.from };
  });
}

type Line = Omit<Label, 'from'>;
type Candidate = { readonly line: Line; readonly boxes: readonly Anchored[] };

/** For how many steps of width a label is rather not shown than led to by a line. */
const FAR_STEPS = 3;

/** The one with room at the least width; the first of equals. Those that could be no better are not tried. */
function bestLine(candidates: readonly Candidate[], others: readonly Anchored[], growing: Growing) {
  let best: (Candidate & { readonly from: number; readonly cost: number }) | null = null;
  for (const candidate of candidates) {
    const least = candidate.line.isFar ? FAR_STEPS : 0;
    if (best !== null && best.cost <= least) continue;
    const from = leastWidth(candidate.boxes, others, growing);
    if (from === null) continue;
    const cost = least + growing.widths.indexOf(from);
    if (best === null || cost < best.cost) best = { ...candidate, from, cost };
  }
  return best;
}

function linesOf(mark: Labelled): Candidate[] {
  return [0, ...FAR].flatMap((distance) => {
    const sides = mark.sides ?? (distance === 0 ? ALL_SIDES : FAR_SIDES);
    return sides.map((side) => {
      const line = lineOf(mark, side, distance);
      return { line, boxes: [lineBox(mark, line), ...leaderBoxes(mark, line)] };
    });
  });
}

/** From the middle of a circle to where a diagonal leaves it, by its radius. */
const DIAGONAL = Math.SQRT1_2;

function lineOf({ radius }: Labelled, side: Side, distance: number): Line {
  const [across, down] = SIDES[side];
  const reach = (radius + distance) * (across !== 0 && down !== 0 ? DIAGONAL : 1);
  const dx = across * (reach + (down === 0 ? LABEL.gap : LABEL.gap / 2));
  const dy = down * (reach + LABEL.height / 2 + (across === 0 ? LABEL.gap / 2 : 0));
  const anchor = across === 0 ? 'middle' : across > 0 ? 'start' : 'end';
  return { anchor, dx: tidy(dx), dy: tidy(dy), isFar: distance > 0 };
}

const MIDDLE_OF = { start: 0.5, middle: 0, end: -0.5 } as const;

function lineBox({ x, y, textWidth }: Labelled, { anchor, dx, dy }: Line): Anchored {
  return { x, y, dx: dx + MIDDLE_OF[anchor] * textWidth, dy, width: textWidth, height: LABEL.height, from: 0 };
}

/** Where along a leading line nothing else may stand, and how wide it is there. */
const LEADER_STOPS = [0.4, 0.6, 0.8] as const;
const LEADER_WIDTH = 3;

function leaderBoxes({ x, y, radius }: Labelled, { dx, dy, isFar }: Line): Anchored[] {
  if (!isFar) return [];
  const free = radius / Math.hypot(dx, dy);
  return LEADER_STOPS.map((stop) => {
    const share = free + (1 - free) * stop;
    return { x, y, dx: dx * share, dy: dy * share, width: LEADER_WIDTH, height: LEADER_WIDTH, from: 0 };
  });
}

/** A circle leaves the corners of its box free. */
const CIRCLE_SHARE = 0.85;
/** Pixels at either end of a label, so that it is not read as another mark's. */
const APART = 7;

/** A mark as what labels keep clear of. */
export function markBox({ x, y, radius }: Omit<Labelled, 'textWidth'>): Anchored {
  const size = Math.max(2 * radius * CIRCLE_SHARE, 4);
  return { x, y, dx: 0, dy: 0, width: size + 2 * APART, height: size, from: 0 };
}

/** What is finer cannot be seen and only makes pages longer. */
function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
