import { describe, expect, it } from 'vitest';
import { derivedPoints, relation, statement, workings } from './points-fixtures';

describe('of several ways to one value', () => {
  const both = [statement({ period: '2014' }), statement({ period: '2016', value: 400 })];

  it('the fewest steps win, over a better tier', () => {
    const ways = [
      relation({ from: '2014', to: '2015', value: 2, tier: 'official', source: 'long-1' }),
      relation({ from: '2015', to: '2017', value: 2, tier: 'official', source: 'long-2' }),
      relation({ from: '2014', to: '2017', value: 3, tier: 'repost', source: 'short' }),
    ];
    expect(workings([statement({ period: '2014' })], ways)).toContainEqual(['2017', 300, ['2014 times short']]);
  });

  it('then the better tier, over a narrower interval', () => {
    const ways = [
      relation({ from: '2014', to: '2015', value: 2, precision: 0.01, source: 'press' }),
      relation({ from: '2015', to: '2016', value: 3, tier: 'official', source: 'official' }),
    ];
    expect(workings(both, ways)).toEqual([['2015', 133, ['2016 divided_by official']]]);
  });

  it('a chain is as good as its weakest relation', () => {
    const ways = [
      relation({ from: '2014', to: '2015', value: 2, tier: 'repost', source: 'weak' }),
      relation({ from: '2015', to: '2019', value: 2, tier: 'official', source: 'strong' }),
      relation({ from: '2016', to: '2018', value: 2, tier: 'press', source: 'even-1' }),
      relation({ from: '2018', to: '2019', value: 2, tier: 'press', source: 'even-2' }),
    ];
    expect(workings(both, ways)).toContainEqual(['2019', 1600, ['2016 times even-1', '2018 times even-2']]);
  });

  it('then the narrower interval: 2.0 to the nearest 0.01 over 2.0 to the nearest 0.1', () => {
    const ways = [
      relation({ from: '2014', to: '2015', value: 2, precision: 0.1, source: 'a-coarse' }),
      relation({ from: '2014', to: '2015', value: 2, precision: 0.01, source: 'b-fine' }),
    ];
    expect(workings(both, ways)).toEqual([['2015', 200, ['2014 times b-fine']]]);
  });

  it('an interval is narrower than a bound', () => {
    const bound = statement({ period: '2014', qualifier: 'more_than' });
    const ways = [
      relation({ from: '2014', to: '2015', value: 2, source: 'a-bound' }),
      relation({ from: '2015', to: '2016', value: 2, precision: 1, source: 'b-interval' }),
    ];
    expect(workings([bound, statement({ period: '2016', value: 400 })], ways)).toEqual([
      ['2015', 200, ['2016 divided_by b-interval']],
    ]);
  });

  it('then the lesser source id; the order read never matters', () => {
    const ways = ['c', 'a', 'b'].map((id) => relation({ from: '2014', to: '2015', value: 2, source: id }));
    for (const read of [ways, [...ways].reverse()]) {
      expect(workings(both, read)).toEqual([['2015', 200, ['2014 times a']]]);
    }
  });

  it('the source id counts before the working: "100 % more" of source a over "twice" of source b', () => {
    const ways = [
      relation({ from: '2014', to: '2015', value: 2, source: 'b' }),
      relation({ from: '2014', to: '2015', kind: 'percent_change', value: 100, precision: 10, source: 'a' }),
    ];
    expect(workings(both, ways)).toEqual([['2015', 200, ['2014 times a']]]);
  });

  it('last the working: one source that says both twice as many and 100 % more is taken at its multiple', () => {
    const ways = [
      relation({ from: '2014', to: '2015', kind: 'percent_change', value: 100, precision: 10 }),
      relation({ from: '2014', to: '2015', value: 2 }),
    ];
    for (const read of [ways, [...ways].reverse()]) {
      expect(derivedPoints('flow', both, read).map((point) => point.derivation?.steps[0].relation.kind)).toEqual([
        'multiple',
      ]);
    }
  });
});
