import { expect, test } from 'vitest';
import { describeConnectionError } from '@/db/connection-error';
import { drawBar } from '@/scripts/bootstrap/reporter.mjs';
import { describePlan } from '@/scripts/steps/plan-lines';
import { describeErrors } from '@/scripts/steps/record-errors';

test.each([
  [0, 0, '  Step ░░░░░░░░░░░░░░░░░░░░░░░░ 0 % 0.0 s'],
  [0.5, 1500, '  Step ████████████░░░░░░░░░░░░ 50 % 1.5 s'],
  [1, 60_000, '  Step ████████████████████████ 100 % 60.0 s'],
  [null, 0, '  Step █░░░░░░░░░░░░░░░░░░░░███ 0.0 s'],
  [null, 400, '  Step ░████░░░░░░░░░░░░░░░░░░░ 0.4 s'],
])('a bar at share %s after %s ms', (share, elapsedMs, bar) => {
  expect(drawBar('Step', share, elapsedMs)).toBe(bar);
});

test('a plan names the files that change, and only what happens in them', () => {
  const files = [
    { file: 'units.csv', added: 0, changed: 0, removed: 0 },
    { file: 'metrics.csv', added: 2, changed: 0, removed: 1 },
    { file: 'charts.csv', added: 0, changed: 3, removed: 0 },
  ];
  expect(describePlan(files, true)).toBe('metrics.csv: 2 added, 1 removed\ncharts.csv: 3 changed');
  expect(describePlan(files.slice(0, 1), false)).toBe('Nothing would change.');
  expect(describePlan(files.slice(0, 1), true)).toContain('a new release would be made');
});

test('errors are placed as editors read them: file:line:column', () => {
  const errors = [
    { file: 'units.csv', line: 3, column: 'kind', columnNumber: 2, message: 'is not a kind' },
    { file: 'charts.csv', line: 1, column: null, columnNumber: null, message: 'the file is missing' },
  ];
  expect(describeErrors('data', errors)).toBe(
    'data/units.csv:3:2 kind: is not a kind\ndata/charts.csv:1 the file is missing\n2 errors in data: nothing was changed.',
  );
});

test.each([
  ['28P01', 'the user name or password is wrong'],
  ['3D000', 'there is no such database'],
  ['CONNECT_TIMEOUT', 'it does not answer'],
  ['XX000', 'words of the driver'],
])('a connection that fails with %s is told without the password', (code, reason) => {
  const error = Object.assign(new Error('words of the driver'), { code });
  expect(describeConnectionError('postgres://reader:secret@db.example:5432/record', error)).toBe(
    `The database at reader@db.example:5432/record cannot be used: ${reason}. Check DATABASE_URL.`,
  );
});
