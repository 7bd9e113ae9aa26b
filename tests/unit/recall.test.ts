import { expect, test } from 'vitest';
import { recalling } from '@/lib/recall';

test('an answer is given once and recalled, null too; at the limit of 3 all are forgotten', () => {
  const asked: string[] = [];
  const answer = recalling((text) => {
    asked.push(text);
    return text === 'nothing' ? null : text.length;
  }, 3);
  expect([answer('a'), answer('a'), answer('bb'), answer('bb'), answer('nothing'), answer('nothing')]).toEqual([
    1,
    1,
    2,
    2,
    null,
    null,
  ]);
  expect(asked).toEqual(['a', 'bb', 'nothing']);
  answer('fourth');
  answer('a');
  expect(asked).toEqual(['a', 'bb', 'nothing', 'fourth', 'a']);
});
