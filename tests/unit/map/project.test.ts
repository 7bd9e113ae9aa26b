import { describe, expect, it } from 'vitest';
import { FRAMES, INSETS, MAIN_FRAME } from '@/lib/map/frames';
import { insetOutline, insetWidthKm } from '@/lib/map/inset-outline';
import { edgeSpot, isInside, spotOf } from '@/lib/map/project';

const at = (longitude: number, latitude: number) => ({ longitude, latitude });
const [chongqing, gulf] = INSETS;
if (chongqing === undefined || gulf === undefined) throw new Error('Two insets');

describe('where a position lies', () => {
  it('97° E 20° N is the middle of the projection: 320 of 640 across, 345 of 640 down', () => {
    expect(spotOf(MAIN_FRAME, at(97, 20))).toEqual({ x: 50, y: 53.91 });
  });

  // Equal areas: 30° from the middle is 2 × 590 × sin 15° = 305.4 px away; (345 − 305.4) ÷ 640.
  it('97° E 50° N is straight above it, 305.4 px: 6.19 % down', () => {
    expect(spotOf(MAIN_FRAME, at(97, 50))).toEqual({ x: 50, y: 6.19 });
  });

  it.each([chongqing, gulf])('the bounds of the inset $id are its corners, its middle meridian its middle', (frame) => {
    const { west, east, south, north } = frame.inset ?? { west: 0, east: 0, south: 0, north: 0 };
    const upper = spotOf(frame, at(west, north));
    expect(upper?.x).toBeCloseTo(0);
    expect(upper?.y).toBeCloseTo(0);
    const lower = spotOf(frame, at(east, south));
    expect(lower?.x).toBe(100);
    // Its height is a whole number of pixels.
    expect(lower?.y).toBeCloseTo(100, 0);
    expect(spotOf(frame, at((west + east) / 2, north))?.x).toBe(50);
  });

  it.each([
    ['Tashkent', 69.2401, 41.2995, true],
    ['Manila', 120.9842, 14.5995, true],
    ['Jakarta', 106.8456, -6.2088, true],
    ['Tianjin', 117.2009, 39.0842, true],
    ['Dubai', 55.2708, 25.2048, false],
    ['Duisburg', 6.7623, 51.4344, false],
  ])('%s on the main frame: %s, %s → %s', (_, longitude, latitude, isThere) => {
    const spot = spotOf(MAIN_FRAME, at(longitude, latitude));
    expect(spot !== null && isInside(spot)).toBe(isThere);
  });
});

describe('beyond the edge', () => {
  it('left of the middle and level with it: 2.5 % from the left edge, pointing left', () => {
    expect(edgeSpot(MAIN_FRAME, { x: -150, y: 50 })).toEqual({ x: 2.5, y: 50, angle: 180 });
  });

  it('twice as far left as up: at the left edge, half of 47.5 above the middle', () => {
    expect(edgeSpot(MAIN_FRAME, { x: -150, y: -50 })).toEqual({ x: 2.5, y: 26.25, angle: -153 });
  });

  it('further up than left: at the upper edge', () => {
    expect(edgeSpot(MAIN_FRAME, { x: 0, y: -50 })).toEqual({ x: 26.25, y: 2.5, angle: -117 });
  });
});

describe('an inset on the main frame', () => {
  it('the main frame is no inset, and has no scale: it is not true everywhere', () => {
    expect(insetOutline(MAIN_FRAME)).toBeNull();
    expect(insetWidthKm(MAIN_FRAME)).toBeNull();
  });

  // 5° × 111.32 km × cos 20.8° = 520.3 km.
  it('the Beibu Gulf from 106.2° to 111.2° E at 20.8° N is 520 km wide', () => {
    expect(insetWidthKm(gulf)).toBeCloseTo(520.3, 0);
  });

  it('its outline has four corners, the first the upper right one', () => {
    const outline = insetOutline(gulf);
    expect(outline?.path).toMatch(/^M\d+ \d+l(-?\d+[ -]?){6}z$/);
    expect(outline?.corner).toEqual(spotOf(MAIN_FRAME, at(111.2, 22.4)));
  });

  it('every frame has its own name', () => {
    expect(new Set(FRAMES.map(({ id }) => id)).size).toBe(FRAMES.length);
  });
});
