import { describe, expect, test } from 'vitest';
import { leadingKey, sortAlone, sortAlso, sortWithout } from '@/components/data-table/next-sort';
import type { SortTerm } from '@/lib/tables/definition';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { sortText } from '@/lib/tables/serialise-view';

/** An order as addresses write it. */
function order(text: string): SortTerm[] {
  return text
    .split(',')
    .filter((term) => term !== '')
    .map((term) => {
      const [key = '', direction] = term.split('.');
      return { key, direction: direction === 'desc' ? 'desc' : 'asc' };
    });
}

const NUMBERS_AND_DATES = ['amount', 'announced_on'];
const column = (key: string) => ({ key, startsDescending: NUMBERS_AND_DATES.includes(key) });

describe('a header alone: by its column, the other way round, out of it', () => {
  test.each([
    ['announced_on.desc,id.asc', 'theme', 'theme.asc'],
    ['theme.asc', 'theme', 'theme.desc'],
    ['theme.desc', 'theme', ''],
    ['announced_on.desc,id.asc', 'announced_on', 'announced_on.asc'],
    ['announced_on.asc', 'announced_on', ''],
    ['theme.asc,kind.asc', 'theme', 'theme.asc'],
    ['theme.asc', 'amount', 'currency.asc,amount.desc'],
    ['currency.asc,amount.desc', 'amount', 'currency.asc,amount.asc'],
    ['currency.desc,amount.desc', 'amount', 'currency.desc,amount.asc'],
    ['currency.asc,amount.asc', 'amount', ''],
    ['currency.asc,amount.desc', 'currency', 'currency.asc'],
    ['id.asc', 'id', 'id.desc'],
  ])('%s, then %s → %j', (before, key, after) => {
    expect(sortText(sortAlone(order(before), column(key), OUTCOMES))).toBe(after);
  });
});

describe('a header with Shift: added as the last key, the other way round, taken out', () => {
  test.each([
    ['announced_on.desc,id.asc', 'theme', 'announced_on.desc,theme.asc'],
    ['announced_on.desc,theme.asc', 'theme', 'announced_on.desc,theme.desc'],
    ['announced_on.desc,theme.desc', 'theme', 'announced_on.desc'],
    ['theme.asc,announced_on.desc', 'theme', 'theme.desc,announced_on.desc'],
    ['theme.desc,announced_on.desc', 'theme', 'announced_on.desc'],
    ['theme.asc', 'amount', 'theme.asc,currency.asc,amount.desc'],
    ['currency.desc', 'amount', 'currency.desc,amount.desc'],
    ['theme.asc,currency.asc,amount.asc', 'amount', 'theme.asc'],
    ['currency.asc,amount.desc', 'currency', 'currency.desc,amount.desc'],
    ['theme.desc', 'theme', ''],
  ])('%s, then %s → %j', (before, key, after) => {
    expect(sortText(sortAlso(order(before), column(key), OUTCOMES))).toBe(after);
  });
});

describe('a key taken out', () => {
  test.each([
    ['theme.asc,kind.desc', 'theme', 'kind.desc'],
    ['currency.asc,amount.desc,theme.asc', 'currency', 'theme.asc'],
    ['currency.asc,amount.desc,amount_low.asc', 'amount', 'currency.asc,amount_low.asc'],
    ['currency.asc,amount.desc', 'amount', ''],
  ])('%s without %s → %j', (before, key, after) => {
    expect(sortText(sortWithout(order(before), key, OUTCOMES))).toBe(after);
  });
});

describe('the one column that aria-sort names', () => {
  test.each([
    ['theme.asc,kind.asc', ['kind', 'theme'], 'theme'],
    ['currency.asc,amount.desc', ['currency', 'amount'], 'amount'],
    ['currency.asc,amount.desc', ['title_en', 'amount'], 'amount'],
    ['currency.asc,theme.asc', ['currency', 'theme'], 'currency'],
    ['announced_on.desc,id.asc', ['title_en'], null],
  ])('%s with %j listed: %s', (sort, listed, key) => {
    expect(leadingKey(order(sort), new Set(listed), OUTCOMES)).toBe(key);
  });
});
