import { describe, expect, it } from 'vitest';
import { contains, overlap, textWidth, wrapNumber, wrapText } from '@/lib/series/text-box';

describe('wrapping', () => {
  it.each([
    { text: 'one two three', width: 45, lines: ['one two', 'three'], why: '7 × 6.24 = 43.7, 13 × 6.24 = 81.1' },
    { text: 'incomprehensible', width: 20, lines: ['incomprehensible'], why: 'a word is never broken' },
    { text: '渝新航班', width: 30, lines: ['渝新', '航班'], why: '12 px each, two in 30' },
    { text: '游客（统计年鉴）', width: 84, lines: ['游客（统计年', '鉴）'], why: 'no line begins with a closing mark' },
    { text: 'CCI项目', width: 30, lines: ['CCI', '项目'], why: '3 × 6.24 + 12 = 30.7' },
    { text: '', width: 50, lines: [], why: 'nothing to break' },
    { text: 'visitors · persons', width: 70, lines: ['visitors ·', 'persons'], why: 'a dot stays with what it ends' },
  ])('$text in $width px at 12 px: $lines ($why)', ({ text, width, lines }) => {
    expect(wrapText(text, width, 12)).toEqual(lines);
  });

  it.each([
    { text: '约279.64亿元', width: 44, lines: ['约279.64', '亿元'] },
    { text: '超过240亿美元', width: 44, lines: ['超过240', '亿美元'] },
    { text: '795亿美元', width: 60, lines: ['795亿美元'] },
    { text: 'more than CN¥75.9 billion', width: 60, lines: ['more than', 'CN¥75.9', 'billion'] },
  ])('a number never breaks within its unit: $text in $width px: $lines', ({ text, width, lines }) => {
    expect(wrapNumber(text, width, 12)).toEqual(lines);
  });

  it('a Chinese character takes about twice the room of a Latin one', () => {
    expect(textWidth('项', 12)).toBe(12);
    expect(textWidth('ab', 12)).toBeCloseTo(12.48, 6);
  });
});

describe('boxes', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };

  it.each([
    { x: 9, y: 9, overlaps: true },
    { x: 10, y: 0, overlaps: false },
    { x: 0, y: -10, overlaps: false },
    { x: -5, y: -5, overlaps: true },
  ])('10 × 10 at 0,0 and at $x,$y: $overlaps; touching is not overlapping', ({ x, y, overlaps }) => {
    expect(overlap(box, { ...box, x, y })).toBe(overlaps);
  });

  it('contains what touches its edge, not what crosses it', () => {
    expect(contains(box, { x: 5, y: 5, width: 5, height: 5 })).toBe(true);
    expect(contains(box, { x: 5, y: 5, width: 6, height: 5 })).toBe(false);
  });
});
