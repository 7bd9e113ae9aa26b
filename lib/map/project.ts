import type { Bounds, Frame } from './frames';

/** A place in a frame: shares of its width and height in per cent, from its upper left corner. */
export type Spot = { readonly x: number; readonly y: number };
export type Position = { readonly latitude: number; readonly longitude: number };

/** Where a position lies in a frame; beyond 0 to 100 where it is outside. Null: on no place of the projection. */
export function spotOf({ projection, width, height }: Frame, { latitude, longitude }: Position): Spot | null {
  const point = projection([longitude, latitude]);
  return point === null ? null : { x: percent(point[0] / width), y: percent(point[1] / height) };
}

export function isInside({ x, y }: Spot): boolean {
  return x >= 0 && x <= 100 && y >= 0 && y <= 100;
}

export function isWithin({ west, east, south, north }: Bounds, { latitude, longitude }: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Per cent of a frame: how far from its edge an arrow to what lies outside stands. */
const EDGE = 2.5;

/**
 * Where the way from the middle of a frame to a spot outside comes near its edge, and which way it goes on: degrees from the
 * right, clockwise, on the page.
 */
export function edgeSpot(frame: Frame, { x, y }: Spot): Spot & { readonly angle: number } {
  const [across, down] = [x - 50, y - 50];
  const share = (50 - EDGE) / Math.max(Math.abs(across), Math.abs(down));
  const angle = (Math.atan2(down * frame.height, across * frame.width) * 180) / Math.PI;
  return { x: rounded(50 + across * share), y: rounded(50 + down * share), angle: Math.round(angle) };
}

function percent(share: number): number {
  return rounded(share * 100);
}

/** What is finer cannot be seen and only makes pages longer. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
