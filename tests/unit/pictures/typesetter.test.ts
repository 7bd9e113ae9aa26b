import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type TypeStyle, typeset } from '@/components/pictures/type/typesetter';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

const SANS: TypeStyle = { family: 'sans', weight: 400 };
const STYLES: readonly TypeStyle[] = [SANS, { family: 'sans', weight: 600 }, { family: 'serif', weight: 600 }];

function charactersIn(...texts: readonly string[]): string {
  return [...new Set(texts.join(''))].join('');
}

function columnsOf(file: string, columns: readonly string[]): string {
  const rows: Record<string, string>[] = parse(readFileSync(`data/${file}`), { columns: true, bom: true });
  return charactersIn(...rows.flatMap((row) => columns.map((column) => row[column] ?? '')));
}

describe('every character of the record has a glyph', () => {
  it.each([
    ['titles and notes of charts', columnsOf('charts.csv', ['title_en', 'title_zh', 'note_en', 'note_zh'])],
    [
      'names of metrics and what they are comparable with',
      columnsOf('metrics.csv', ['name_en', 'name_zh', 'comparability_en', 'comparability_zh']),
    ],
    ['units', columnsOf('units.csv', ['symbol', 'name_en', 'name_zh'])],
    ['publishers', columnsOf('sources.csv', ['publisher'])],
    ['messages', charactersIn(JSON.stringify([en, zh]))],
    ['signs of numbers and workings', '0123456789,.%+−×÷±≈≥≤–—·…→↑↓′″°²³€£¥US$CN¥S$'],
  ])('%s', async (_, characters) => {
    expect(characters.length).toBeGreaterThan(20);
    const missing = await typeset(({ set }) => STYLES.map((style) => set(characters, style).missing.join('')));
    expect(missing).toEqual(['', '', '']);
  });
});

describe('setting', () => {
  it('a character that no font has is a box, and said to be missing', async () => {
    const { glyphs, missing, width } = await typeset(({ set }) => set('a\u{F8FF}\u{1F984}', SANS));
    expect(missing).toEqual(['\u{F8FF}', '\u{1F984}']);
    expect(glyphs).toHaveLength(3);
    expect(width).toBeGreaterThan(1200);
  });

  it('a figure space, a break and a mark without a shape take no glyph', async () => {
    const { glyphs, missing } = await typeset(({ set }) => set('1\u{2007}2\n\u{200B}\u{FE0F}', SANS));
    expect(glyphs).toHaveLength(2);
    expect(missing).toEqual([]);
  });

  it('Chinese is as wide as it is high: four characters of 12 are 48', async () => {
    expect(await typeset(({ width }) => width('互联互通', SANS, 12))).toBeCloseTo(48, 5);
  });

  it('pairs of letters are kerned, bold is wider', async () => {
    const [pair, apart, bold] = await typeset(({ set }) => [
      set('AV', SANS).width,
      set('A', SANS).width + set('V', SANS).width,
      set('AV', { ...SANS, weight: 600 }).width,
    ]);
    expect(pair).toBeLessThan(apart ?? 0);
    expect(bold).toBeGreaterThan(pair ?? 0);
  });

  it('many at once open each font once, and all are set', async () => {
    const texts = ['重庆', '新加坡', '陆海新通道', '跨境融资', 'Ports, über', '每周航班'];
    const set = await Promise.all(texts.map((text) => typeset((setter) => setter.set(text, SANS).missing)));
    expect(set.flat()).toEqual([]);
  });
});
