import type { LineLayout, MarkLayout, PanelLayout } from './layout-types';
import { inverseOf } from './scale';

/** A place on a panel where a tooltip opens: the marks that stand at one `x`, and the bridges whose middle is there. */
export type Stop = {
  readonly x: number;
  readonly y: number;
  readonly marks: readonly MarkLayout[];
  readonly bridges: readonly LineLayout[];
};

/** A stop in the terms of the panel's axes: bars side by side stand left and right of their period's middle. */
export type PlacedStop = Stop & { readonly time: number; readonly value: number };

/** Marks closer than this share a stop; a bridge whose middle is this close to another stop belongs to it. */
const SAME_PLACE = 0.5;
const BESIDE = 6;

/** The stops of a panel from left to right: every mark and every bridge is in exactly one of them. */
export function stopsOf({ marks, lines, timeAxis, valueAxis }: PanelLayout): PlacedStop[] {
  const stops: Stop[] = [];
  for (const mark of marks.toSorted((a, b) => a.x - b.x)) {
    const last = stops.at(-1);
    if (last !== undefined && mark.x - last.x < SAME_PLACE)
      stops[stops.length - 1] = { ...last, marks: [...last.marks, mark] };
    else stops.push({ x: mark.x, y: mark.y, marks: [mark], bridges: [] });
  }
  for (const bridge of lines.filter(({ line }) => line.kind === 'bridge')) {
    const place = stops.findIndex(({ x }) => Math.abs(x - bridge.middle.x) < BESIDE);
    const near = stops[place];
    if (near === undefined) stops.push({ ...bridge.middle, marks: [], bridges: [bridge] });
    else stops[place] = { ...near, bridges: [...near.bridges, bridge] };
  }
  const toTime = inverseOf(timeAxis);
  const toValue = inverseOf(valueAxis);
  return stops.sort((a, b) => a.x - b.x).map((stop) => ({ ...stop, time: toTime(stop.x), value: toValue(stop.y) }));
}
