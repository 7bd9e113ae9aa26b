import { describe, expect, test } from 'vitest';
import { readQuestion } from '@/lib/search/question';

const firsts = (typed: string) => readQuestion(typed).concepts.map(({ ways }) => ways[0].join(' '));

describe('what a question asks for', () => {
  test.each([
    ['How many projects, and for how much?', ['project']],
    ['what is the gross domestic product of Suzhou', ['gross domestic product', 'suzhou']],
    ['机场合资公司复制到哪里', ['机场', '合资', '公司', '复制']],
    ['重庆可向新加坡出口哪些食品', ['重庆', '庆可', '新加', '加坡', '出口', '食品']],
    // Nothing but fillers: then they are what is asked.
    ['the which', ['the', 'which']],
    ['多少', ['多少']],
    ['ports ports PORTS', ['port']],
  ])('%s → %j', (typed, expected) => {
    expect(firsts(typed)).toEqual(expected);
  });

  test('游客 may be said in any of its words', () => {
    expect(readQuestion('游客').concepts[0]?.ways).toEqual([
      ['游客'],
      ['tourist'],
      ['visitor'],
      ['traveller'],
      ['traveler'],
      ['旅客'],
    ]);
  });

  test('a year is asked aside, and so is growth: what lacks them answers no less of the question', () => {
    const aside = readQuestion('trade growth 2024').concepts.map(({ ways, isAside }) => [ways[0][0], isAside]);
    expect(aside).toEqual([
      ['trade', false],
      ['growth', true],
      ['2024', true],
    ]);
  });

  test('a Chinese word of four characters weighs as two words, on its three pairs: two thirds each', () => {
    const weights = readQuestion('莱佛士园').concepts.map(({ weight }) => weight);
    expect(weights).toEqual([2 / 3, 2 / 3, 2 / 3]);
  });

  test.each([
    ['how much financing', 'asksNumber'],
    ['融资多少', 'asksNumber'],
    ['since when does it exist', 'asksTime'],
    ['何时开通', 'asksTime'],
    ['its growth', 'asksChange'],
    ['增长几倍', 'asksChange'],
  ] as const)('%s: %s', (typed, what) => {
    expect(readQuestion(typed)[what]).toBe(true);
    expect(readQuestion('data channel')[what]).toBe(false);
  });
});

describe('what is typed is read as one line of at most 200 characters', () => {
  test('200 letters are read whole, 201 are cut', () => {
    expect(readQuestion('x'.repeat(200)).isCut).toBe(false);
    const cut = readQuestion('x'.repeat(201));
    expect([cut.isCut, cut.text.length]).toEqual([true, 200]);
  });
  test('a character of two units is never cut in half', () => {
    expect(readQuestion('𠮷'.repeat(300)).text).toBe('𠮷'.repeat(200));
  });
  test('control characters and line breaks are blanks', () => {
    expect(readQuestion(' a\u0000b\r\n\tc\u2028d ').text).toBe('a b c d');
  });
});
