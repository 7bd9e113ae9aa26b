import { expect, test } from 'vitest';
import { recalling } from '@/lib/recall';

test('an answer is given once and recalled, null and undefined too; at the limit all are forgotten', () => {
  const asked: string[] = [];
  const answer = recalling((text) => {
    asked.push(text);
    return text === 'nothing' ? undefined : text === 'null' ? null : text.length;
  }, 3);
  expect([answer('a'), answer('a'), answer('nothing'), answer('nothing'), answer('null'), answer('null')]).toEqual([
    1,
    1,
    undefined,
    undefined,
    null,
    null,
  ]);
  expect(asked).toEqual(['a', 'nothing', 'null']);
  answer('fourth');
  answer('a');
  expect(asked).toEqual(['a', 'nothing', 'null', 'fourth', 'a']);
});
