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

/**
 * The least of the widths from which on boxes that belong together stay inside the drawing and clear of the others; null:
 * at none.
 */
export function leastWidth(
  boxes: readonly Anchored[],
  others: readonly Anchored[],
  { widths, widest, proportion }: Growing,
): number | null {
  // The last width below which something is in the way.
  let clear = 0;
  for (const box of boxes) {
    for (const other of others) {
      const met = clash(box, other, proportion);
      if (met !== null && met.from < widest) clear = Math.max(clear, met.to);
    }
    if (clear > widest) return null;
  }
  return widths.find((width) => width >= clear && boxes.every((box) => isInside(box, width, proportion))) ?? null;
}

/**
 * The widths of the drawing, from one to another, at which two boxes overlap while both are shown; null: at none. Both middles
 * move in proportion to the width, so in each direction the boxes meet over one stretch of it.
 */
export function clash(a: Anchored, b: Anchored, proportion: number): { from: number; to: number } | null {
  const least = Math.max(a.from, b.from);
  const [across, right] = [a.x - b.x, (a.width + b.width) / 2];
  const from = Math.max(least, meetsFrom(across, a.dx - b.dx, right));
  const to = meetsUntil(across, a.dx - b.dx, right);
  if (from >= to) return null;
  const [down, lower] = [(a.y - b.y) * proportion, (a.height + b.height) / 2];
  const both = Math.max(from, meetsFrom(down, a.dy - b.dy, lower));
  const until = Math.min(to, meetsUntil(down, a.dy - b.dy, lower));
  return both < until ? { from: both, to: until } : null;
}

/** The least of the widths w with |share × w + offset| < reach. */
function meetsFrom(share: number, offset: number, reach: number): number {
  if (share === 0) return Math.abs(offset) < reach ? 0 : Infinity;
  return ((share > 0 ? -reach : reach) - offset) / share;
}

/** Their upper end. */
function meetsUntil(share: number, offset: number, reach: number): number {
  return share === 0 ? Infinity : ((share > 0 ? reach : -reach) - offset) / share;
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
