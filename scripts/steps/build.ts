import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exclusively } from '../bootstrap/exclusive.mjs';
import type { Reporter } from '../bootstrap/reporter.mjs';
import { NEXT, runNode } from '../bootstrap/run-node.mjs';

/** Everything a build is made from. */
const SOURCES = [
  'app',
  'components',
  'db',
  'drizzle/meta/_journal.json',
  'lib',
  'messages',
  'next.config.js',
  'package-lock.json',
  'proxy.ts',
  'public',
  'tsconfig.json',
];
const STAMP = '.next/observatory-build';

/** Builds the application if the sources differ from those of the last build. Two at once: the second waits. */
export async function ensureBuild(reporter: Reporter): Promise<void> {
  await reporter.step('Build', () =>
    exclusively(process.cwd(), 'build', async () => {
      const sources = await hashOf(SOURCES);
      if (await isBuiltFrom(sources)) return 'up to date';
      // A build that fails or is killed leaves no stamp.
      await rm(STAMP, { force: true });
      const { code, words } = await runNode([NEXT, 'build'], { env: { NODE_ENV: 'production' }, output: 'pipe' });
      if (code !== 0) throw new Error(`The build failed:\n${words.trim()}`);
      await writeFile(STAMP, await stampOf(sources));
      return 'made';
    }),
  );
}

async function isBuiltFrom(sources: string): Promise<boolean> {
  const [stamp, expected] = await Promise.all([
    readFile(STAMP, 'utf8').catch(() => null),
    stampOf(sources).catch(() => null),
  ]);
  return stamp !== null && stamp === expected;
}

/** The build's own id is part of it: somebody may have built other sources with Next directly since. */
async function stampOf(sources: string): Promise<string> {
  return `${sources} ${await readFile('.next/BUILD_ID', 'utf8')}`;
}

/** One hash over names and contents of all files below `paths`; a path that does not exist counts as empty. */
export async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesBelow(path)) {
      const content = createHash('sha256').update(await readFile(file));
      hash.update(`${file}\0${content.digest('hex')}\n`);
    }
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  const info = await stat(path).catch(() => null);
  if (info === null) return [];
  if (info.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
