import type { Box } from '@/lib/series/text-box';

/** Space between the point and its tooltip. */
const OFFSET = 14;

type Point = { readonly x: number; readonly y: number };
type Size = { readonly width: number; readonly height: number };

/**
 * The upper left corner of a tooltip: right of its point, else left of it, else over or under it; always inside `room`,
 * the part of the chart's surroundings that is on the screen.
 */
export function tooltipPlace(point: Point, { width, height }: Size, room: Box): Point {
  const right = room.x + room.width;
  const bottom = room.y + room.height;
  const beside = clamp(point.y - height / 2, room.y, bottom - height);
  if (point.x + OFFSET + width <= right) return { x: point.x + OFFSET, y: beside };
  if (point.x - OFFSET - width >= room.x) return { x: point.x - OFFSET - width, y: beside };
  const x = clamp(point.x - width / 2, room.x, right - width);
  const above = point.y - OFFSET - height;
  return { x, y: above >= room.y ? above : Math.min(point.y + OFFSET, Math.max(room.y, bottom - height)) };
}

/** The lowest bound wins: what does not fit begins where the room begins. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
