import { MARK_RADIUS, markBox } from './layout-marks';
import { FONT_SIZE, type LabelLayout, LINE_HEIGHT, type MarkLayout } from './layout-types';
import { type Box, contains, overlap, textWidth } from './text-box';

/** Space between a mark and its text. */
const GAP = 6;
/** Space between what a mark covers and the text above or below it. */
const CLEAR = 2;
/** Space between two texts on a line: closer together, two numbers read as one. */
const APART = 5;
/** How far a text beside its mark may move up or down to find room, in steps of half a line. */
const MAX_STEPS = 9;

/** Text that wants a place beside a mark. A name of a series goes right of its mark first, a value above it. */
export type Wanted = {
  readonly key: string;
  readonly mark: MarkLayout;
  /** The text broken into lines, in one or several ways; the first that finds room is taken. */
  readonly ways: readonly (readonly string[])[];
  readonly isName: boolean;
};

type Placement = Pick<LabelLayout, 'anchor' | 'x' | 'lines'> & { readonly top: number };

/**
 * Gives texts a place, in their order: the first of their candidate places inside `bounds` that covers no obstacle and no
 * text placed before. A text without such a place is left out.
 */
export function placeLabels(wanted: readonly Wanted[], bounds: Box, obstacles: readonly Box[]): LabelLayout[] {
  const placed: LabelLayout[] = [];
  for (const text of wanted) {
    const taken = [
      ...obstacles,
      ...placed.map(({ box }) => ({ ...box, x: box.x - APART, width: box.width + 2 * APART })),
    ];
    const label = text.ways
      .flatMap((lines) => candidates(text, lines, bounds))
      .map((placement) => labelAt(text, placement))
      .find(({ box }) => contains(bounds, box) && !taken.some((other) => overlap(other, box)));
    if (label !== undefined) placed.push(label);
  }
  return placed;
}

function candidates({ mark, isName }: Wanted, lines: readonly string[], bounds: Box): Placement[] {
  const height = lines.length * LINE_HEIGHT;
  const reach = MARK_RADIUS + 2;
  const covered = markBox(mark);
  const above = covered.y - CLEAR - height;
  const below = covered.y + covered.height + CLEAR;
  const isHanging = mark.bar !== null && mark.point.value < 0;
  if (mark.bar !== null) return [{ lines, top: isHanging ? below : above, ...acrossBar(mark, lines, bounds) }];
  const vertical: Placement[] = [above, below].map((top) => ({ anchor: 'middle', x: mark.x, top, lines }));
  for (const top of [above, below]) {
    vertical.push({ anchor: 'end', x: mark.x + reach, top, lines }, { anchor: 'start', x: mark.x - reach, top, lines });
  }
  const steps = isName ? MAX_STEPS : 1;
  const right = Array.from({ length: 2 * steps - 1 }, (_, index): Placement => {
    const offset = (index % 2 === 0 ? -1 : 1) * Math.ceil(index / 2) * (LINE_HEIGHT / 2);
    return { anchor: 'start', x: mark.x + MARK_RADIUS + GAP, top: mark.y - height / 2 + offset, lines };
  });
  const left: Placement = { anchor: 'end', x: mark.x - MARK_RADIUS - GAP, top: mark.y - height / 2, lines };
  return isName ? [...right, ...vertical, left] : [...vertical, ...right, left];
}

/** Over the middle of its bar, or, where that would leave the plot, flush with the edge of the plot. */
function acrossBar({ x }: MarkLayout, lines: readonly string[], bounds: Box): Pick<Placement, 'anchor' | 'x'> {
  const half = widthOf(lines) / 2;
  const right = bounds.x + bounds.width;
  if (x + half > right) return { anchor: 'end', x: right };
  if (x - half < bounds.x) return { anchor: 'start', x: bounds.x };
  return { anchor: 'middle', x };
}

function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
}

function labelAt({ key, mark, isName }: Wanted, { anchor, x, top, lines }: Placement): LabelLayout {
  const width = widthOf(lines);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = { x: left, y: top, width, height: lines.length * LINE_HEIGHT };
  return { key, isName, style: mark.style, anchor, x, y: top + FONT_SIZE, lines, box };
}
