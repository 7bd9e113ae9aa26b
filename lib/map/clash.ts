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
  const clashes = boxes.flatMap((box) => others.flatMap((other) => clash(box, other, proportion) ?? []));
  const fits = (width: number) =>
    boxes.every((box) => isInside(box, width, proportion)) &&
    clashes.every(({ from, to }) => to <= width || from >= widest);
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
