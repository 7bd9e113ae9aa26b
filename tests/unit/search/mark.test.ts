import { describe, expect, test } from 'vitest';
import { markedPart, termHits } from '@/lib/search/mark';

const marked = (text: string, ...terms: string[]) =>
  termHits(text, new Set(terms)).map(([from, to]) => text.slice(from, to));

describe('what a search hit is marked as it is written', () => {
  test.each([
    ['Countries and ports', ['country', 'port'], ['Countries', 'ports']],
    ['重庆莱佛士医院开业', ['莱佛', '佛士'], ['莱佛士']],
    ['ＰＯＲＴＳ', ['port'], ['ＰＯＲＴＳ']],
    ['airports', ['port'], []],
  ])('%s by %j: %j', (text, terms, expected) => {
    expect(marked(text, ...terms)).toEqual(expected);
  });
});

describe('the part of a long text round the first hit', () => {
  test('of several lines the one with the hit', () => {
    expect(markedPart('first line\nthe port line\nthird', new Set(['port']))).toEqual({
      text: 'the port line',
      hits: [[4, 8]],
    });
  });
  test('of a long line what stands round it, with what is left out said', () => {
    const part = markedPart(`${'word '.repeat(40)}port${' word'.repeat(40)}`, new Set(['port']));
    expect(part?.text).toMatch(/^… (word )+port( word)+.* …$/);
    expect(part?.text.length).toBeLessThan(140);
  });
  test('null where nothing is hit', () => {
    expect(markedPart('ships', new Set(['port']))).toBeNull();
  });
});
