import { describe, expect, it } from 'vitest';
import { asKnownOn } from '@/lib/series/view/as-known-on';
import { relation, statement } from './points-fixtures';

const known = (publishedOn: string | null, date: string) =>
  asKnownOn({ statements: [statement({ period: '2020', publishedOn })], relations: [] }, date).statements.length === 1;

describe('what had been published by a date', () => {
  it.each<[string | null, string, boolean]>([
    ['2021-06-28', '2021-06-28', true],
    ['2021-06-28', '2021-06-27', false],
    ['2021-06-28', '2021-06', true],
    ['2021-06-28', '2021-05', false],
    ['2021-06', '2021-06', true],
    ['2021-06', '2021-06-30', true],
    ['2021-06', '2021-06-29', false],
    ['2021', '2021', true],
    ['2021', '2021-12-31', true],
    ['2021', '2021-12-30', false],
    ['2020-02', '2020-02-29', true],
    ['2020-02', '2020-02-28', false],
    [null, '2999', false],
  ])('published %s, asked for %s: %s', (publishedOn, date, isKnown) => {
    expect(known(publishedOn, date)).toBe(isKnown);
  });

  it('relations are known from their own publication; what has no date is given apart, of both kinds', () => {
    const early = {
      ...relation({ from: '2019', to: '2020', value: 2 }),
      source: { ...statement({}).source, publishedOn: '2020' },
    };
    const late = { ...early, source: { ...early.source, publishedOn: '2022-01' } };
    const undated = { ...early, source: { ...early.source, publishedOn: null } };
    const vague = statement({ period: '2020', publishedOn: null });
    const stated = { statements: [vague], relations: [early, late, undated] };
    expect(asKnownOn(stated, '2021')).toEqual({ statements: [], relations: [early], undated: [vague, undated] });
  });
});
