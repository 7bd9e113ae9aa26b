import { expect, test } from 'vitest';
import { printNumber } from '@/lib/synthetic/printed-number';

test.each([
  [86_432, 2, 0, 'nearest', '86000', '1000'],
  [86_532, 2, 0, 'down', '86000', '1000'],
  [86_432, 2, 0, 'up', '87000', '1000'],
  [7.4271, 3, -2, 'nearest', '7.43', '0.01'],
  [0.0312, 3, -2, 'nearest', '0.03', '0.01'],
  [7.4, 4, -2, 'nearest', '7.4', '0.01'],
  [-3.256, 3, -1, 'nearest', '-3.3', '0.1'],
  [12, 5, 0, 'nearest', '12', '1'],
  [999.6, 3, 0, 'nearest', '1000', '1'],
  // What would be printed as nothing is one unit of the last place.
  [0.2, 3, 0, 'down', '1', '1'],
  [0, 3, 4, 'nearest', '10000', '10000'],
  [1.234e12, 3, 4, 'nearest', '1230000000000', '10000000000'],
] as const)(
  '%d with %d digits, none below 10^%d, rounded %s, is %s to the nearest %s',
  (value, digits, smallest, rounding, text, precision) => {
    expect(printNumber(value, { digits, smallest, rounding })).toEqual({ value: text, precision });
  },
);
