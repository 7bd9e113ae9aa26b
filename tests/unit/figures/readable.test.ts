import { describe, expect, it } from 'vitest';
import { readableValue } from '@/lib/figures/readable';

describe('a calculated number where it stands alone', () => {
  it.each([
    [
      '3.2208, between 3.2114 and 3.2302 (0.0188 wide), to hundredths: 3.22',
      { value: 3.2208, low: 3.2114, high: 3.2302 },
      3.22,
    ],
    ['743, between 733.9 and 752.3 (18.4 wide), to tens: 740', { value: 743, low: 733.9, high: 752.3 }, 740],
    ['129, between 128 and 130 (2 wide), to ones: 129', { value: 129, low: 128, high: 130 }, 129],
    ['−1.259, between −1.4 and −1.1 (0.3 wide), to tenths: −1.3', { value: -1.259, low: -1.4, high: -1.1 }, -1.3],
    ['more than 434.389 is more than 434', { value: 434.389, low: 434.389, high: null }, 434],
    ['nearly 2.6906 is nearly 2.7', { value: 2.6906, low: null, high: 2.6906 }, 2.7],
    ['the base stays 100', { value: 100, low: 100, high: 100 }, 100],
    ['no change stays none', { value: 0, low: -1, high: 1 }, 0],
  ])('%s', (_, figure, expected) => {
    expect(readableValue(figure)).toBe(expected);
  });
});
