import { describe, expect, it } from 'vitest';
import { hitsOf } from '@/lib/tables/hits';
import { searchWords } from '@/lib/tables/search';

const marked = (text: string, q: string) => {
  let out = text;
  for (const [from, to] of [...hitsOf(text, searchWords(q))].reverse()) {
    out = `${out.slice(0, from)}[${out.slice(from, to)}]${out.slice(to)}`;
  }
  return out;
};

describe('where a search hits a text', () => {
  it.each([
    ['DBS Bank opens', 'bank', 'DBS [Bank] opens'],
    ['bank to bank', 'bank', '[bank] to [bank]'],
    ['Raffles hospital', 'hospital raff', '[Raff]les [hospital]'],
    ['abcabc', 'abca bcab', '[abcab]c'],
    ['aaaa', 'aa', '[aaaa]'],
    ['莱佛士医院开业', '佛士', '莱[佛士]医院开业'],
    ['ＤＢＳ银行', 'dbs', '[ＤＢＳ]银行'],
    ['5 ㎏ of tea', 'g', '5 [㎏] of tea'],
    ['Café', 'café', '[Café]'],
    ['Cafe\u0301 au lait', 'café', '[Cafe\u0301] au lait'],
    ['İstanbul ferry', 'ferry', 'İstanbul [ferry]'],
    ['𝔸 and B', 'a', '[𝔸] [a]nd B'],
    ['100% of it', '%', '100[%] of it'],
    ['nothing here', 'bank', 'nothing here'],
    ['nothing asked', '', 'nothing asked'],
  ])('%s, searched for %s: %s', (text, q, expected) => {
    expect(marked(text, q)).toBe(expected);
  });
});
