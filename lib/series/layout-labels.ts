import { MARK_RADIUS, markBox } from './layout-marks';
import { FONT_SIZE, type LabelLayout, LINE_HEIGHT, type MarkLayout } from './layout-types';
import { type Box, contains, overlap, textWidth } from './text-box';

/** Space between a mark and its text. */
const GAP = 6;
/** Space between what a mark covers and the text above or below it. */
const CLEAR = 2;
/** How far a text beside its mark may move up or down to find room, in steps of half a line. */
const MAX_STEPS = 9;

/** Text that wants a place beside a mark. A name of a series goes right of its mark first, a value above it. */
export type Wanted = {
  readonly key: string;
  readonly mark: MarkLayout;
  readonly lines: readonly string[];
  readonly isName: boolean;
};

type Placement = Pick<LabelLayout, 'anchor' | 'x'> & { readonly top: number };

/**
 * Gives texts a place, in their order: the first of their candidate places inside `bounds` that covers no obstacle and no
 * text placed before. A text without such a place is left out.
 */
export function placeLabels(wanted: readonly Wanted[], bounds: Box, obstacles: readonly Box[]): LabelLayout[] {
  const placed: LabelLayout[] = [];
  for (const text of wanted) {
    const taken = [...obstacles, ...placed.map(({ box }) => box)];
    const label = candidates(text)
      .map((placement) => labelAt(text, placement))
      .find(({ box }) => contains(bounds, box) && !taken.some((other) => overlap(other, box)));
    if (label !== undefined) placed.push(label);
  }
  return placed;
}

function candidates({ mark, lines, isName }: Wanted): Placement[] {
  const height = lines.length * LINE_HEIGHT;
  const reach = MARK_RADIUS + 2;
  const covered = markBox(mark);
  const above = covered.y - CLEAR - height;
  const below = covered.y + covered.height + CLEAR;
  const isHanging = mark.bar !== null && mark.point.value < 0;
  const vertical: Placement[] = [{ anchor: 'middle', x: mark.x, top: isHanging ? below : above }];
  if (mark.bar !== null) return vertical;
  vertical.push({ anchor: 'middle', x: mark.x, top: below });
  vertical.push({ anchor: 'end', x: mark.x + reach, top: above }, { anchor: 'start', x: mark.x - reach, top: above });
  vertical.push({ anchor: 'end', x: mark.x + reach, top: below }, { anchor: 'start', x: mark.x - reach, top: below });
  const steps = isName ? MAX_STEPS : 1;
  const right = Array.from({ length: 2 * steps - 1 }, (_, index): Placement => {
    const offset = (index % 2 === 0 ? -1 : 1) * Math.ceil(index / 2) * (LINE_HEIGHT / 2);
    return { anchor: 'start', x: mark.x + MARK_RADIUS + GAP, top: mark.y - height / 2 + offset };
  });
  const left: Placement = { anchor: 'end', x: mark.x - MARK_RADIUS - GAP, top: mark.y - height / 2 };
  return isName ? [...right, ...vertical, left] : [...vertical, ...right, left];
}

function labelAt({ key, mark, lines, isName }: Wanted, { anchor, x, top }: Placement): LabelLayout {
  const width = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = { x: left, y: top, width, height: lines.length * LINE_HEIGHT };
  return { key, isName, style: mark.style, anchor, x, y: top + FONT_SIZE, lines, box };
}
