import { expect, test } from 'vitest';
import { publisherName } from '@/lib/format/publisher-name';

test('a publisher is called as the record names it; that nobody is named is said in the language of the page', () => {
  expect(publisherName('AsiaCity News', 'zh')).toBe('AsiaCity News');
  expect(publisherName('Unknown publisher', 'en')).toBe('Unknown publisher');
  expect(publisherName('Unknown publisher', 'zh')).toBe('发布者不详');
});
