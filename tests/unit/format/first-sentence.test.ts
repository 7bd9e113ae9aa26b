import { describe, expect, it } from 'vitest';
import { firstSentence } from '@/lib/format/first-sentence';

describe('the first sentence', () => {
  it.each([
    ['First government project. Approved in February 1994.', 'First government project.'],
    ['中国与新加坡首个政府间合作项目。1994年2月获批准。', '中国与新加坡首个政府间合作项目。'],
    ['It grew by 7.4 per cent. Then it fell.', 'It grew by 7.4 per cent.'],
    ['One sentence, without an end', 'One sentence, without an end'],
    ['One sentence.', 'One sentence.'],
    ['', ''],
  ])('of “%s” is “%s”', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
