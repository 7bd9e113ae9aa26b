import { expect, test } from 'vitest';
import { foundElsewhere } from '@/lib/tables/found-elsewhere';

function said(words: readonly string[], texts: readonly (readonly [string, string])[]) {
  const found = foundElsewhere(
    words,
    texts.map(([place, text]) => ({ place, text })),
  );
  return found.map(({ place, text, hits }) => [place, text, hits.map(([from, to]) => text.slice(from, to))]);
}

test('the piece round the first hit: 16 letters before it, 48 after, the hit marked where it stands', () => {
  const text = `${'a'.repeat(20)}Needle${'b'.repeat(50)}`;
  expect(said(['needle'], [['Note', text]])).toEqual([
    ['Note', `…${'a'.repeat(16)}Needle${'b'.repeat(48)}…`, ['Needle']],
  ]);
  expect(said(['needle'], [['Note', 'a Needle']])).toEqual([['Note', 'a Needle', ['Needle']]]);
});

test('as few texts as have all the words, in the order given; a word of none is not said', () => {
  const texts = [
    ['Locator', 'page 3'],
    ['Note', 'a Page, a Bank'],
    ['Source', 'bank'],
  ] as const;
  expect(said(['page', 'bank'], texts)).toEqual([
    ['Locator', 'page 3', ['page']],
    ['Note', 'a Page, a Bank', ['Bank']],
  ]);
  expect(said(['none'], texts)).toEqual([]);
});

test('a full-width hit is marked as it is written, and no letter of two units is cut', () => {
  expect(said(['ab'], [['Note', 'x ＡＢ']])).toEqual([['Note', 'x ＡＢ', ['ＡＢ']]]);
  const [one] = said(['ab'], [['Note', `${'𠮷'.repeat(9)}cab${'𠮷'.repeat(30)}`]]);
  expect(String(one?.[1])).toMatch(/^…(?:𠮷)+cab(?:𠮷)+…$/u);
});
