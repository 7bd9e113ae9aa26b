import { expect, test } from 'vitest';
import { isAtLeast } from '@/scripts/bootstrap/node-version.mjs';

test.each([
  ['20.19.0', true],
  ['20.19.1', true],
  ['20.20.0', true],
  ['24.0.0', true],
  ['20.18.9', false],
  ['18.99.99', false],
  ['9.20.0', false],
])('Node %s against 20.19.0: %s', (version, isEnough) => {
  expect(isAtLeast(version, '20.19.0')).toBe(isEnough);
});
