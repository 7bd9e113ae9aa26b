import { expect, test } from 'vitest';
import { identifiersIn, withNames } from '@/lib/format/named-metrics';

const EN = new Map([['ilstc-ports', 'Ports reached']]);
const ZH = new Map([['ilstc-ports', '通达港口数']]);

test('a metric is named where its identifier stood; other words with hyphens stay', () => {
  expect(withNames('See ilstc-ports, not the rail-sea trains.', EN, 'en')).toBe(
    'See “Ports reached”, not the rail-sea trains.',
  );
  expect(withNames('ilstc-ports by end-2021', EN, 'en')).toBe('“Ports reached” by end-2021');
});

test('Chinese has no space around it', () => {
  expect(withNames('参见 ilstc-ports。', ZH, 'zh')).toBe('参见“通达港口数”。');
  expect(withNames('与 ilstc-ports 同一范围', ZH, 'zh')).toBe('与“通达港口数”同一范围');
});

test('an identifier that goes on is another one', () => {
  expect(withNames('ilstc-ports-all', EN, 'en')).toBe('ilstc-ports-all');
  expect(identifiersIn('See ilstc-ports and ilstc-ports-all.')).toEqual(['ilstc-ports', 'ilstc-ports-all']);
});
