import { describe, expect, test } from 'vitest';
import { askedTermsOf, foldWord, termsOf } from '@/lib/search/terms';

const texts = (text: string) => termsOf(text).map(({ term }) => term);
const asked = (text: string) => askedTermsOf(text).map(({ term }) => term);

describe('the terms of a text', () => {
  test.each([
    ['莱佛士医院', ['莱佛', '佛士', '士医', '医院', '院']],
    ['渝', ['渝']],
    ['BLOCK71重庆企业', ['block71', '重庆', '庆企', '企业', '业']],
    ['Land-sea corridor, 13+2', ['land', 'sea', 'corridor', '13', '2']],
    ['ＡＢ１２', ['ab12']],
    ['Café São', ['cafe', 'sao']],
    ['', []],
    ['—!?。', []],
    // Outside of the first plane: two units a character.
    ['𠮷野家', ['𠮷野', '野家', '家']],
  ])('%s → %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each([
    ['莱佛士', ['莱佛', '佛士']],
    ['渝', ['渝']],
    ['渝 新', ['渝', '新']],
    ['重庆 flights', ['重庆', 'flight']],
  ])('of a search: %s → %j', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test('each says where it stands in the text as written, compatible forms too: 莱佛 of "Ｒ莱佛士" at 1 to 3', () => {
    expect(termsOf('Ｒ莱佛士').map(({ term, from, to }) => [term, from, to])).toEqual([
      ['r', 0, 1],
      ['莱佛', 1, 3],
      ['佛士', 2, 4],
      ['士', 3, 4],
    ]);
  });
});

describe('a word as it is compared', () => {
  test.each([
    ['Flights', 'flight'],
    ['countries', 'country'],
    ['ports', 'port'],
    ['business', 'business'],
    ['status', 'status'],
    ['gas', 'gas'],
    ['H1s', 'h1s'],
    ['CITIES', 'city'],
  ])('%s → %s', (word, expected) => {
    expect(foldWord(word)).toBe(expected);
  });
});
