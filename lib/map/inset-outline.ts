import { type Frame, MAIN_FRAME } from './frames';
import { pathText } from './path-text';
import { isWithin, type Position, type Spot, spotOf } from './project';

const KM_A_DEGREE = 111.32;

/** Where an inset lies on the main frame: its outline as the data of a path there, and its upper right corner in per cent. */
export function insetOutline({ inset }: Frame): { readonly path: string; readonly corner: Spot } | null {
  if (inset === null) return null;
  const { west, east, south, north } = inset;
  const corners = [
    { longitude: east, latitude: north },
    { longitude: east, latitude: south },
    { longitude: west, latitude: south },
    { longitude: west, latitude: north },
  ].flatMap((corner) => spotOf(MAIN_FRAME, corner) ?? []);
  const [corner] = corners;
  const { width, height } = MAIN_FRAME;
  const points = corners.map(({ x, y }) => [(x * width) / 100, (y * height) / 100] as const);
  return corner === undefined ? null : { path: pathText(points, true), corner };
}

/** Whether a position lies in the part that an inset draws. */
export function isInInset({ inset }: Frame, position: Position): boolean {
  return inset !== null && isWithin(inset, position);
}

/** How many kilometres an inset is wide, along its middle parallel; null: no inset. */
export function insetWidthKm({ inset }: Frame): number | null {
  if (inset === null) return null;
  const middle = ((inset.south + inset.north) / 2) * (Math.PI / 180);
  return (inset.east - inset.west) * KM_A_DEGREE * Math.cos(middle);
}
