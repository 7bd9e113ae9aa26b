import { describe, expect, it } from 'vitest';
import { nextStop } from '@/components/charts/live-walk';
import { tooltipPlace } from '@/components/charts/tooltip-place';

describe('keys walk through five stops', () => {
  it.each([
    { key: 'ArrowRight', from: null, to: 0 },
    { key: 'ArrowRight', from: 2, to: 3 },
    { key: 'ArrowRight', from: 4, to: 4 },
    { key: 'ArrowLeft', from: null, to: 4 },
    { key: 'ArrowLeft', from: 2, to: 1 },
    { key: 'ArrowLeft', from: 0, to: 0 },
    { key: 'Home', from: 3, to: 0 },
    { key: 'End', from: 0, to: 4 },
    { key: 'Enter', from: 2, to: null },
  ])('$key from $from: $to', ({ key, from, to }) => {
    expect(nextStop(key, from, 5)).toBe(to);
  });
});

describe('a tooltip of 200 × 60 px in 360 × 600 px', () => {
  const size = { width: 200, height: 60 };
  const room = { x: 0, y: 0, width: 360, height: 600 };

  it.each([
    { x: 100, y: 300, at: [114, 270], why: 'right of its point, 14 px away' },
    { x: 300, y: 300, at: [86, 270], why: '300 + 14 + 200 is beyond 360, so left: 300 − 14 − 200' },
    { x: 180, y: 300, at: [80, 226], why: 'neither side has 214 px, so above: 300 − 14 − 60, in the middle' },
    { x: 180, y: 50, at: [80, 64], why: 'nor is there room above, so under it' },
    { x: 10, y: 5, at: [24, 0], why: 'not over the upper edge' },
    { x: 10, y: 590, at: [24, 540], why: 'not over the lower edge' },
  ])('at a point at $x, $y stands at $at ($why)', ({ x, y, at }) => {
    const place = tooltipPlace({ x, y }, size, room);
    expect([place.x, place.y]).toEqual(at);
  });

  it('wider than the screen begins where the screen begins', () => {
    expect(tooltipPlace({ x: 50, y: 300 }, { width: 400, height: 60 }, room).x).toBe(0);
  });
});
