import { describe, expect, test } from 'vitest';
import { formatNumber, formatScaled } from '@/lib/format/number';

describe('formatScaled keeps every digit of a published number', () => {
  test.each([
    [347, '347', '347'],
    [86_000, '86,000', '8.6万'],
    [12_527, '12,527', '1.2527万'],
    [75_886_900_000, '75.8869 billion', '758.869亿'],
    [32_402_196, '32,402,196', '3,240.2196万'],
    [1_425_000, '1.425 million', '142.5万'],
    [1_001_455, '1,001,455', '100.1455万'],
    [21_700_000_000, '21.7 billion', '217亿'],
    [18_712_000_000, '18.712 billion', '187.12亿'],
    [1_000_000_000_000, '1 trillion', '1万亿'],
    [0.7, '0.7', '0.7'],
    [-1.5, '−1.5', '−1.5'],
    [0, '0', '0'],
  ])('%d is "%s" in English and "%s" in Chinese', (value, english, chinese) => {
    expect(formatScaled(value, 'en')).toBe(english);
    expect(formatScaled(value, 'zh')).toBe(chinese);
  });
});

test('formatNumber writes all digits: 32402196 is "32,402,196"', () => {
  expect(formatNumber(32_402_196, 'en')).toBe('32,402,196');
});
