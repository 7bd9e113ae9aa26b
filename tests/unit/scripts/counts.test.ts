import { expect, test } from 'vitest';
import { countsOfPlaywright, countsOfVitest, judge, sum } from '@/scripts/steps/counts';

test('Vitest: 5 passed, 1 failed, 1 skipped, 1 left to do and a file that could not be loaded are 5 passed, 4 failed', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}, {}, {}, {}] },
    ],
  };
  expect(countsOfVitest(report)).toEqual({ passed: 5, failed: 4 });
});

test('Playwright: 7 as expected, 1 not, 1 only when repeated, 2 skipped, 1 error outside a test are 7 passed, 5 failed', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
  expect(countsOfPlaywright(report)).toEqual({ passed: 7, failed: 5 });
});

test.each([
  ['passed', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
  ['failed', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
  ['ended badly without a failed test', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
  ['ran nothing', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
])('a runner that %s', (_, counts, exitCode, expected) => {
  expect(judge(counts, exitCode)).toEqual(expected);
});

test('1 + 0 + 5 passed and 0 + 1 + 2 failed are 6 passed, 3 failed', () => {
  const all = [
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
    { passed: 5, failed: 2 },
  ];
  expect(sum(all)).toEqual({ passed: 6, failed: 3 });
});
