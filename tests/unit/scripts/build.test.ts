import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOf } from '@/scripts/steps/build';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'observatory-hash-'));
  await mkdir(join(folder, 'app/deep'), { recursive: true });
  await writeFile(join(folder, 'app/deep/page.tsx'), 'one');
  await writeFile(join(folder, 'lock.json'), '{}');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const hash = () => hashOf([join(folder, 'app'), join(folder, 'lock.json'), join(folder, 'not-there')]);

test('the same sources have the same hash', async () => {
  expect(await hash()).toBe(await hash());
});

test.each([
  ['a changed file', () => writeFile(join(folder, 'app/deep/page.tsx'), 'two')],
  ['a new file', () => writeFile(join(folder, 'app/layout.tsx'), '')],
  ['a renamed file', () => rename(join(folder, 'app/deep/page.tsx'), join(folder, 'app/deep/other.tsx'))],
  ['a removed file', () => rm(join(folder, 'lock.json'))],
  ['a path that was not there', () => writeFile(join(folder, 'not-there'), '')],
])('%s changes the hash', async (_, change) => {
  const before = await hash();
  await change();
  expect(await hash()).not.toBe(before);
});
