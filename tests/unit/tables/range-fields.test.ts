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
    ['5百万', '5000000'],
    ['3千亿', '300000000000'],
    ['10亿元', '1000000000'],
    ['1.5 万亿美元', '1500000000000'],
    ['1000元', '1000'],
    ["1'234'567.5", '1234567.5'],
  ])('%s is %s', (text, digits) => {
    expect(readQuantity(text)).toBe(digits);
  });

  it.each([
    ...['', 'many', '2 zillion', '1.2.3', '2020-01', '..', '1e9', '(empty)'],
    ...['1,5', '2 0 2 0', '1,2345', '1234,567', '1,234 567', ',100', '1,,000', '亿', '5亿亿'],
  ])('%s is no number', (text) => {
    expect(readQuantity(text)).toBeNull();
  });

  it.each([
    ['spaces', `1${' '.repeat(1_000_000)}x`],
    ['separators', `1${',000'.repeat(250_000)}x`],
    ['digits', `${'1'.repeat(1_000_000)}x`],
    ['what the normal form makes long', '\uFDFA'.repeat(1_000_000)],
  ])('a million %s are no number, and are not looked at for long', (_, text) => {
    const started = performance.now();
    expect(withRangesJoined([['value.from', text]])).toEqual([['value', `${text.trim()}..`]]);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the two fields of a range', () => {
  it.each([
    ['value.from=2 trillion&value.to=', 'value=2000000000000..'],
    ['announced_on.from=2020&announced_on.to=2021-06', 'announced_on=2020..2021-06'],
    ['value=(empty)&value.to=5&theme=trade', 'value=(empty)&theme=trade&value=..5'],
    ['value.from=many', 'value=many..'],
    ['value.from=&value.to= ', ''],
    ['note.contains=port, rail', 'note=~"port, rail"'],
    ['note.contains="x"', 'note=~"""x"""'],
    ['note=(empty)&note.contains= rail &q=', 'note=(empty)&note=rail&q='],
    ['note.contains= ', ''],
  ])('%s is %s', (given, expected) => {
    const joined = withRangesJoined(new URLSearchParams(given));
    expect(joined?.map(([key, value]) => `${key}=${value}`).join('&')).toBe(expected);
  });

  it('an address without such fields is left alone', () => {
    expect(withRangesJoined(new URLSearchParams('theme=trade&q=from'))).toBeNull();
  });
});
