import { describe, expect, it } from 'vitest';
import { QUALIFIERS, SOURCE_TIERS } from '@/lib/record/values';
import type { Statement } from '@/lib/series/point';
import { comparePreference } from '@/lib/series/prefer';
import { statement } from './points-fixtures';

const year = { period: '2024' };

describe('the preferred of two statements, whichever is read first', () => {
  it.each<[string, Statement, Statement]>([
    [
      'the better tier, though it hedges and is coarse, old and late in the alphabet',
      statement({ ...year, tier: 'official', qualifier: 'nearly', precision: 10, publishedOn: null, source: 'z' }),
      statement({ ...year, tier: 'press', publishedOn: '2025-12-31' }),
    ],
    [
      'of one tier the exact one, though it is coarse and old',
      statement({ ...year, precision: 10, publishedOn: '2016', source: 'z' }),
      statement({ ...year, qualifier: 'about', publishedOn: '2025-12-31' }),
    ],
    [
      'of one hedge the finer one, though it is old',
      statement({ ...year, precision: 0.1, publishedOn: '2016', source: 'z' }),
      statement({ ...year, publishedOn: '2025-12-31' }),
    ],
    [
      'of one precision the later one',
      statement({ ...year, publishedOn: '2025-01-02', source: 'z' }),
      statement({ ...year, publishedOn: '2025-01-01' }),
    ],
    [
      'a dated one before one whose date is not shown',
      statement({ ...year, publishedOn: '2015', source: 'z' }),
      statement({ ...year, publishedOn: null }),
    ],
    [
      'of January and 2024 the one that says January: it cannot be shown to be the earlier',
      statement({ ...year, publishedOn: '2024-01', source: 'z' }),
      statement({ ...year, publishedOn: '2024' }),
    ],
    [
      'of 2 January and January 2024 the one that says the day',
      statement({ ...year, publishedOn: '2024-01-02', source: 'z' }),
      statement({ ...year, publishedOn: '2024-01' }),
    ],
    ['of one date the lesser source id', statement({ ...year, source: 'a' }), statement({ ...year, source: 'b' })],
    ['of one source the smaller value', statement({ ...year, value: 99 }), statement({ ...year, value: 101 })],
    [
      'of one value the spelling that sorts first',
      statement({ period: '2024-01/2024-03' }),
      statement({ period: '2024-Q1' }),
    ],
  ])('%s', (_title, preferred, other) => {
    expect(comparePreference(preferred, other)).toBeLessThan(0);
    expect(comparePreference(other, preferred)).toBeGreaterThan(0);
  });

  it('tiers: official, press, company, reference, repost', () => {
    const sorted = SOURCE_TIERS.map((tier) => statement({ ...year, tier }))
      .reverse()
      .sort(comparePreference);
    expect(sorted.map((one) => one.source.tier)).toEqual(['official', 'press', 'company', 'reference', 'repost']);
  });

  it('hedges: exact, about, at least, more than, nearly', () => {
    const sorted = QUALIFIERS.map((qualifier) => statement({ ...year, qualifier }))
      .reverse()
      .sort(comparePreference);
    expect(sorted.map((one) => one.figure.qualifier)).toEqual(['exact', 'about', 'at_least', 'more_than', 'nearly']);
  });

  it('a statement is not preferred to itself', () => {
    expect(comparePreference(statement(year), statement(year))).toBe(0);
  });
});
