import { expect, test } from 'vitest';
import { inTime } from '@/db/in-time';
import { DatabaseUnavailableError } from '@/lib/errors';

test('an answer in time is the answer, a failure in time the failure', async () => {
  await expect(inTime(Promise.resolve(7), 1_000)).resolves.toBe(7);
  const fault = new Error('a fault of ours');
  await expect(inTime(Promise.reject(fault), 1_000)).rejects.toBe(fault);
});

test('silence is the absence of the database', async () => {
  await expect(inTime(new Promise(() => undefined), 5)).rejects.toBeInstanceOf(DatabaseUnavailableError);
});
