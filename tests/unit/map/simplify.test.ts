import { describe, expect, it } from 'vitest';
import { pathText } from '@/lib/map/path-text';
import { ringArea, simplifyLine, simplifyRing } from '@/lib/map/simplify';

describe('a simpler line', () => {
  it('a point 0.5 px off is left out at 0.6 px, kept at 0.4 px', () => {
    const line = [
      [0, 0],
      [5, 0.5],
      [10, 0],
    ] as const;
    expect(simplifyLine(line, 0.6)).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(simplifyLine(line, 0.4)).toEqual(line);
  });

  it('what is far from the straight way beyond its end counts as far: a spit of land stays', () => {
    const line = [
      [0, 0],
      [14, 0],
      [10, 0],
    ] as const;
    expect(simplifyLine(line, 0.6)).toEqual(line);
  });

  it('a ring keeps its start and what is farthest from it; points on its edges go', () => {
    const ring = [
      [0, 0],
      [2, 0],
      [4, 0],
      [4, 4],
      [2, 4],
      [0, 4],
    ] as const;
    expect(simplifyRing(ring, 0.6)).toEqual([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ]);
  });

  it('a square of 4 px has 16 px² whichever way it runs', () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ] as const;
    expect(ringArea(square)).toBe(16);
    expect(ringArea(square.toReversed())).toBe(16);
  });
});

describe('a path, short', () => {
  it('whole pixels, steps from point to point, a minus for a space', () => {
    expect(
      pathText(
        [
          [10.2, 19.8],
          [15, 17.4],
          [17, 25],
        ],
        true,
      ),
    ).toBe('M10 20l5-3 2 8z');
  });

  it('points on one pixel are one; a ring of fewer than three, a line of fewer than two is nothing', () => {
    expect(
      pathText(
        [
          [1, 1],
          [1.2, 1.3],
          [3, 1],
        ],
        false,
      ),
    ).toBe('M1 1l2 0');
    expect(
      pathText(
        [
          [1, 1],
          [1.2, 1.3],
          [3, 1],
        ],
        true,
      ),
    ).toBe('');
    expect(pathText([[1, 1]], false)).toBe('');
    expect(pathText([], true)).toBe('');
  });
});
