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

/** A drawing that is shown at these widths; `proportion`: its height by its width. */
export type Growing = { readonly widths: readonly number[]; readonly proportion: number };

export type Side = 'right' | 'left' | 'above' | 'below';
/** What a label belongs to: a mark of a radius in pixels, and how large its text is. */
export type Labelled = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly textWidth: number;
  readonly sides?: readonly Side[];
};
/**
 * Where a label stands by its mark: pixels from the mark's middle to the middle of its near edge (of its side, to its middle
 * where it is above or below), and the least width of the drawing that has room for it.
 */
export type Label = { readonly side: Side; readonly dx: number; readonly dy: number; readonly from: number };

export const LABEL = { fontSize: 11, height: 13, gap: 4 } as const;
const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];

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
    const found = (mark.sides ?? SIDES).flatMap((side) => {
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
    return { side: best.side, dx: nearEdge(mark, best.side), dy: best.box.dy, from: best.box.from };
  });
}

/** A circle leaves the corners of its box free. */
const CIRCLE_SHARE = 0.85;

/** A mark as what labels keep clear of. */
export function markBox({ x, y, radius }: Omit<Labelled, 'textWidth'>): Anchored {
  const size = Math.max(2 * radius * CIRCLE_SHARE, 4);
  return { x, y, dx: 0, dy: 0, width: size, height: size, from: 0 };
}

function nearEdge({ radius }: Labelled, side: Side): number {
  const reach = radius + LABEL.gap;
  return side === 'right' ? reach : side === 'left' ? -reach : 0;
}

function labelBox({ x, y, radius, textWidth: width }: Labelled, side: Side): Anchored {
  const [across, down] = [radius + LABEL.gap + width / 2, radius + LABEL.gap / 2 + LABEL.height / 2];
  const dx = side === 'right' ? across : side === 'left' ? -across : 0;
  const dy = side === 'below' ? down : side === 'above' ? -down : 0;
  return { x, y, dx, dy, width, height: LABEL.height, from: 0 };
}

/** The least of the widths from which on a box stays inside the drawing and clear of the others. */
export function leastWidth(box: Anchored, others: readonly Anchored[], { widths, proportion }: Growing): number | null {
  const clashes = others.flatMap((other) => clash(box, other, proportion) ?? []);
  const fits = (width: number) => isInside(box, width, proportion) && clashes.every(({ to }) => to <= width);
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
