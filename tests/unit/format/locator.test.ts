import { expect, test } from 'vitest';
import { formatLocator } from '@/lib/format/locator';

test.each([
  ['paragraph 3', 'paragraph 3', '第3段'],
  ['para 2a', 'paragraph 2a', '第2a段'],
  ['last para', 'last paragraph', '末段'],
])('%s is %s, and %s in Chinese', (locator, en, zh) => {
  expect(formatLocator(locator, 'en')).toEqual({ text: en, lang: null });
  expect(formatLocator(locator, 'zh')).toEqual({ text: zh, lang: null });
});

test.each(['table 15-20, row 3', 'paragraphs 3 and 4', 'para', 'paragraph 3, note'])(
  '%s stays as it is, and is marked as English in a Chinese page',
  (locator) => {
    expect(formatLocator(locator, 'en')).toEqual({ text: locator, lang: null });
    expect(formatLocator(locator, 'zh')).toEqual({ text: locator, lang: 'en' });
  },
);
