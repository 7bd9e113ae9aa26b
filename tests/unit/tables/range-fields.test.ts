import { describe, expect, it } from 'vitest';
import { withRangesJoined } from '@/lib/tables/range-fields';
import { readQuantity } from '@/lib/tables/read-quantity';

describe('a number as it is typed', () => {
  it.each([
    ['2 trillion', '2000000000000'],
    ['2万亿', '2000000000000'],
    ['2,000,000,000,000', '2000000000000'],
    ['US$21.7 billion', '21700000000'],
    ['217亿', '21700000000'],
    ['１.５万', '15000'],
    ['1.2345k', '1234.5'],
    ['0.05 million', '50000'],
    ['-3.10', '-3.1'],
    ['7.43', '7.43'],
    ['86 000', '86000'],
    ['20%', '20'],
    ['007', '7'],
  ])('%s is %s', (text, digits) => {
    expect(readQuantity(text)).toBe(digits);
  });

  it.each(['', 'many', '2 zillion', '1.2.3', '2020-01', '..', '1e9', '(empty)'])('%s is no number', (text) => {
    expect(readQuantity(text)).toBeNull();
  });
});

describe('the two fields of a range', () => {
  it.each([
    ['value.from=2 trillion&value.to=', 'value=2000000000000..'],
    ['announced_on.from=2020&announced_on.to=2021-06', 'announced_on=2020..2021-06'],
    ['value=(empty)&value.to=5&theme=trade', 'value=(empty)&theme=trade&value=..5'],
    ['value.from=many', 'value=many..'],
    ['value.from=&value.to= ', ''],
  ])('%s is %s', (given, expected) => {
    const joined = withRangesJoined(new URLSearchParams(given));
    expect(joined?.map(([key, value]) => `${key}=${value}`).join('&')).toBe(expected);
  });

  it('an address without such fields is left alone', () => {
    expect(withRangesJoined(new URLSearchParams('theme=trade&q=from'))).toBeNull();
  });
});
