/**
 * A box that keeps its size in pixels while the drawing under it grows: its middle is at shares of the drawing (0 to 1),
 * moved by pixels. `from`: the least width of the drawing, in pixels, at which it is shown.
 */
export type Anchored = {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  readonly from: number;
};

/**
 * A drawing of any width up to `widest`, in pixels; `widths`: those from which on a label may be shown; `proportion`: its
 * height by its width.
 */
export type Growing = { readonly widths: readonly number[]; readonly widest: number; readonly proportion: number };

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

/** What a label belongs to: a mark of a radius in pixels, and how large its text is. */
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
};

export const LABEL = { fontSize: 11, height: 13, gap: 4 } as const;

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
    const found = (mark.sides ?? ALL_SIDES).flatMap((side) => {
      const box = labelBox(mark, side);
      const from = leastWidth(box, others, growing);
      return from === null ? [] : [{ side, box: { ...box, from } }];
    });
    // The first of equals: sides are in the order in which they are liked.
    const best = found.reduce<(typeof found)[number] | null>(
      (least, one) => (least === null || one.box.from < least.box.from ? one : least),
      null,
    );
    if (best === null) return null;
    taken.push(best.box);
    return { ...lineOf(mark, best.side), from: best.box.from };
  });
}

/** A circle leaves the corners of its box free. */
const CIRCLE_SHARE = 0.85;

/** A mark as what labels keep clear of. */
export function markBox({ x, y, radius }: Omit<Labelled, 'textWidth'>): Anchored {
  const size = Math.max(2 * radius * CIRCLE_SHARE, 4);
  return { x, y, dx: 0, dy: 0, width: size, height: size, from: 0 };
}

/** From the middle of a circle to where a diagonal leaves it, by its radius. */
const DIAGONAL = Math.SQRT1_2;

function lineOf({ radius }: Labelled, side: Side): Omit<Label, 'from'> {
  const [across, down] = SIDES[side];
  const share = across !== 0 && down !== 0 ? DIAGONAL : 1;
  const dx = across * (radius * share + (down === 0 ? LABEL.gap : LABEL.gap / 2));
  const dy = down * (radius * share + LABEL.height / 2 + (across === 0 ? LABEL.gap / 2 : 0));
  const anchor = across === 0 ? 'middle' : across > 0 ? 'start' : 'end';
  return { anchor, dx: tidy(dx), dy: tidy(dy) };
}

function labelBox(mark: Labelled, side: Side): Anchored {
  const { dx, dy } = lineOf(mark, side);
  const [across] = SIDES[side];
  const { x, y, textWidth: width } = mark;
  return { x, y, dx: dx + (across * width) / 2, dy, width, height: LABEL.height, from: 0 };
}

/** What is finer cannot be seen and only makes pages longer. */
function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The least of the widths from which on a box stays inside the drawing and clear of the others. */
export function leastWidth(
  box: Anchored,
  others: readonly Anchored[],
  { widths, widest, proportion }: Growing,
): number | null {
  const clashes = others.flatMap((other) => clash(box, other, proportion) ?? []);
  const fits = (width: number) =>
    isInside(box, width, proportion) && clashes.every(({ from, to }) => to <= width || from >= widest);
  return widths.find(fits) ?? null;
}

/**
 * The widths of the drawing, from one to another, at which two boxes overlap while both are shown; null: at none. Both middles
 * move in proportion to the width, so in each direction the boxes meet over one stretch of it.
 */
export function clash(a: Anchored, b: Anchored, proportion: number): { from: number; to: number } | null {
  const across = meeting(a.x - b.x, a.dx - b.dx, (a.width + b.width) / 2);
  const down = meeting((a.y - b.y) * proportion, a.dy - b.dy, (a.height + b.height) / 2);
  const from = Math.max(across.from, down.from, a.from, b.from);
  const to = Math.min(across.to, down.to);
  return from < to ? { from, to } : null;
}

/** The widths w with |share × w + offset| < reach. */
function meeting(share: number, offset: number, reach: number): { from: number; to: number } {
  if (share === 0) return Math.abs(offset) < reach ? { from: 0, to: Infinity } : { from: 0, to: 0 };
  const ends = [(-reach - offset) / share, (reach - offset) / share];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function isInside({ x, y, dx, dy, width, height }: Anchored, drawn: number, proportion: number): boolean {
  const [middleX, middleY] = [x * drawn + dx, y * drawn * proportion + dy];
  return (
    middleX - width / 2 >= 0 &&
    middleX + width / 2 <= drawn &&
    middleY - height / 2 >= 0 &&
    middleY + height / 2 <= drawn * proportion
  );
}
