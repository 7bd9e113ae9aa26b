import { expect, test } from 'vitest';
import { pathFor, pathIn } from '@/lib/format/locale';

test.each([
  ['zh', '/zh', '/'],
  ['zh', '/zh/', '/'],
  ['zh', '/zh/outcomes/x', '/outcomes/x'],
  ['en', '/outcomes/x', '/outcomes/x'],
  ['en', '/', '/'],
] as const)('in %s the page at %s is %s', (locale, path, expected) => {
  expect(pathFor(locale, path)).toBe(expected);
});

test('a page whose name only begins like the tag keeps it', () => {
  expect(pathFor('zh', '/zhejiang')).toBe('/zhejiang');
  expect(pathFor('zh', pathIn('zh', '/method'))).toBe('/method');
});
