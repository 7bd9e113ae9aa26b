import { describe, expect, it } from 'vitest';
import type { RangeBin } from '@/components/data-table/range-model';
import { hrefOfBins, rangeTerm } from '@/components/data-table/range-span';

const bin = (from: string, to: string, before: string, after = ''): RangeBin => ({
  from,
  to,
  label: '',
  share: 1,
  href: `${before}${rangeTerm(from, to)}${after}`,
  isChosen: true,
});
const years = ['2019', '2020', '2021', '2022'].map((year) =>
  bin(year, year, '/outcomes?theme=trade&announced_on=', '&q=x'),
);
const amounts = [bin('0', '100', '/o?amount=(empty),'), bin('100', '200', '/o?amount=(empty),')];

describe('several bars of a histogram as one range', () => {
  it.each([
    ['years 2020 to 2022', years, 'announced_on', 1, 3, '/outcomes?theme=trade&announced_on=2020..2022&q=x'],
    ['the same from right to left', years, 'announced_on', 3, 1, '/outcomes?theme=trade&announced_on=2020..2022&q=x'],
    ['one year', years, 'announced_on', 2, 2, '/outcomes?theme=trade&announced_on=2021&q=x'],
    ['amounts beside rows without one', amounts, 'amount', 0, 1, '/o?amount=(empty),0..200'],
  ])('%s', (_, bins, name, start, end, expected) => {
    expect(hrefOfBins(bins, name, start, end)).toBe(expected);
  });

  it.each([
    ['a bar that is not there', years, 'announced_on', 2, 9],
    ['another filter', years, 'published_on', 1, 2],
    ['no bars', [], 'announced_on', 0, 0],
  ])('%s leads nowhere', (_, bins, name, start, end) => {
    expect(hrefOfBins(bins, name, start, end)).toBeNull();
  });
});
