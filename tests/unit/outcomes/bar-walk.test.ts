import { describe, expect, it } from 'vitest';
import { nextBarStop } from '@/components/outcome-chart/bar-walk';

/** Three years: with two parts, with none, with three. */
const PARTS = [2, 0, 3];

describe('arrow keys among the bars', () => {
  it.each([
    ['ArrowRight', [0, 0], [1, 0]],
    ['ArrowRight', [2, 1], [2, 1]],
    ['ArrowLeft', [0, 2], [0, 2]],
    ['ArrowLeft', [2, 3], [1, 0]],
    ['ArrowUp', [0, 0], [0, 1]],
    ['ArrowUp', [0, 2], [0, 2]],
    ['ArrowUp', [1, 0], [1, 0]],
    ['ArrowDown', [2, 3], [2, 2]],
    ['ArrowDown', [2, 0], [2, 0]],
    ['Home', [2, 3], [0, 2]],
    ['End', [0, 1], [2, 1]],
  ] as const)('%s from year %j leads to %j', (key, [year, part], [nextYear, nextPart]) => {
    expect(nextBarStop(key, { year, part }, PARTS)).toEqual({ year: nextYear, part: nextPart });
  });

  it('other keys do not walk', () => {
    expect(nextBarStop('Enter', { year: 0, part: 0 }, PARTS)).toBeNull();
  });
});
