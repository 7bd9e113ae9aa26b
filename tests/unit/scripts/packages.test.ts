import { expect, test } from 'vitest';
import { isSatisfied } from '@/scripts/bootstrap/packages.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.5' },
  'node_modules/only-on-another-platform': { version: '1.0.0', optional: true },
  'node_modules/left-over': { version: '1.0.0', extraneous: true },
};

test.each([
  ['all that is needed here', { 'node_modules/next': { version: '16.4.5' } }, true],
  ['more than needed', { 'node_modules/next': { version: '16.4.5' }, 'node_modules/more': { version: '1.0.0' } }, true],
  ['nothing', {}, false],
  ['another version', { 'node_modules/next': { version: '16.4.4' } }, false],
  [
    'another version of an optional package',
    { 'node_modules/next': { version: '16.4.5' }, 'node_modules/only-on-another-platform': { version: '0.9.0' } },
    false,
  ],
])('with %s installed: %s', (_, present, expected) => {
  expect(isSatisfied(wanted, present)).toBe(expected);
});
