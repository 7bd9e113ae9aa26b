import { describe, expect, it } from 'vitest';
import { nextTerms, orderedRows } from '@/components/charts/chart-table-order';

const ROWS = [
  { id: 'a', order: { value: ['CNY', 30], when: ['2021'] } },
  { id: 'b', order: { value: ['USD', 5], when: ['2019'] } },
  { id: 'c', order: { value: ['CNY', 4], when: ['2021'] } },
  { id: 'd', order: { when: ['2020'] } },
] as const;

function idsBy(...terms: Parameters<typeof orderedRows>[1]): string {
  return orderedRows<{ id: string; order: Record<string, readonly (string | number)[]> }>(
    ROWS.map(({ id, order }) => ({ id, order: { ...order } })),
    terms,
    new Intl.Collator('en'),
  )
    .map(({ id }) => id)
    .join('');
}

describe('the rows of a chart in an order', () => {
  it('4 before 30, yuan before dollars, none last', () => {
    expect(idsBy({ key: 'value', direction: 'asc' })).toBe('cabd');
  });

  it('30 before 4 the other way round, units as before, none last still', () => {
    expect(idsBy({ key: 'value', direction: 'desc' })).toBe('acbd');
  });

  it('by year, within a year by value', () => {
    expect(idsBy({ key: 'when', direction: 'desc' }, { key: 'value', direction: 'asc' })).toBe('cadb');
  });

  it('in that of the chart where nobody asks', () => {
    expect(idsBy()).toBe('abcd');
  });
});

describe('a header', () => {
  it('leads up, down, and out', () => {
    const once = nextTerms([], 'value', false);
    const twice = nextTerms(once, 'value', false);
    expect([once, twice, nextTerms(twice, 'value', false)]).toEqual([
      [{ key: 'value', direction: 'asc' }],
      [{ key: 'value', direction: 'desc' }],
      [],
    ]);
  });

  it('replaces the order, or with Shift is a further key of it', () => {
    const terms = [{ key: 'when', direction: 'desc' }] as const;
    expect(nextTerms(terms, 'value', false)).toEqual([{ key: 'value', direction: 'asc' }]);
    expect(nextTerms(terms, 'value', true)).toEqual([...terms, { key: 'value', direction: 'asc' }]);
  });
});
