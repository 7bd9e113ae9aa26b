import { expect, test } from 'vitest';
import { addressOfForm } from '@/components/data-table/address-of-form';
import { searchWords } from '@/lib/tables/search';

test.each([
  ['', []],
  ['  ', []],
  ['Raffles  Hospital', ['raffles', 'hospital']],
  ['bank Bank BANK', ['bank']],
  ['ＡＢＣ１２３', ['abc123']],
  ['莱佛士　医院', ['莱佛士', '医院']],
  ['100% a_b', ['100%', 'a_b']],
])('the words of %j are %j', (q, words) => {
  expect(searchWords(q)).toEqual(words);
});

test.each<[[string, string][], string]>([
  [[], '/outcomes'],
  [[['q', '  ']], '/outcomes'],
  [
    [
      ['theme', 'trade'],
      ['theme', 'health'],
      ['q', ' a&b '],
    ],
    '/outcomes?theme=trade,health&q=a%26b',
  ],
])('the form %j leads to %s', (entries, address) => {
  expect(addressOfForm('/outcomes', entries)).toBe(address);
});
