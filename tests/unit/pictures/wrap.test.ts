import { describe, expect, it } from 'vitest';
import type { Typesetter } from '@/components/pictures/type/typesetter';
import { wrapAtMost, wrapEvenly, wrapLines } from '@/components/pictures/type/wrap';

/** Every character is 10 wide at size 10. */
const setter: Typesetter = {
  set: () => ({ glyphs: [], width: 0, missing: [] }),
  width: (text, _style, size) => [...text].length * size,
};
const at = (width: number) => ({ width, size: 10, style: { family: 'sans', weight: 400 } as const });

describe('lines', () => {
  it.each([
    ['six characters fit in 60', 'ab cde', 60, ['ab cde']],
    ['seven do not fit in 60: the second word goes down', 'ab cdef', 60, ['ab', 'cdef']],
    ['a space at the end of a line takes no room', 'abc def', 30, ['abc', 'def']],
    ['Chinese breaks between characters', '重庆市统计局', 30, ['重庆市', '统计局']],
    ['no line starts with a point', '重庆市，统计局', 30, ['重庆', '市，统', '计局']],
    ['no line ends with an opening bracket', '重庆（市）局', 30, ['重庆', '（市）', '局']],
    ['a word wider than a line is broken within', 'abcdefg', 30, ['abc', 'def', 'g']],
    ['what belongs together stays together', 'x CC\u{A0}BY', 50, ['x', 'CC\u{A0}BY']],
    ['of nothing there is none', ' ', 30, []],
  ])('%s', (_, text, width, lines) => {
    expect(wrapLines(text, at(width), setter)).toEqual(lines);
  });

  it('at most two: the second gives up its end for an ellipsis', () => {
    expect(wrapAtMost(2, 'abc def ghi', at(30), setter)).toEqual(['abc', 'de…']);
    expect(wrapAtMost(2, 'abc def', at(30), setter)).toEqual(['abc', 'def']);
  });

  it('evenly: 11 characters on two lines of 90 at most are 7 and 3, not 9 and 1', () => {
    expect(wrapEvenly(2, 'abc def ghi', at(90), setter)).toEqual(['abc def', 'ghi']);
    expect(wrapLines('abcd efgh i', at(90), setter)).toEqual(['abcd efgh', 'i']);
    expect(wrapEvenly(2, 'abcd efgh i', at(90), setter)).toEqual(['abcd', 'efgh i']);
  });
});
