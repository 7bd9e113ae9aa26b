import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@/db/embedded/free-port.mjs';
import { createReporter, fail } from './bootstrap/reporter.mjs';
import { NEXT, runNode } from './bootstrap/run-node.mjs';
import { ensureBrowser } from './steps/browser.mjs';
import { ensureBuild } from './steps/build';
import { createClosers } from './steps/closers';
import { type Counts, countsOfPlaywright, countsOfVitest, judge, sum } from './steps/counts';

const FAILED: Counts = { passed: 0, failed: 1 };
const PASSED: Counts = { passed: 1, failed: 0 };
const E2E_NEEDS = 'The end-to-end tests need a browser and a build: they count as one failure.';

const reporter = createReporter();
const closers = createClosers();
try {
  const folder = await mkdtemp(join(tmpdir(), 'observatory-test-run-'));
  closers.add(() => rm(folder, { recursive: true, force: true }));
  const counts = await runAll(folder);
  const { passed, failed } = sum(counts);
  await closers.close();
  reporter.line(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  await closers.close();
  fail(error);
}

/** Every part runs, whatever the one before it found. */
async function runAll(folder: string): Promise<Counts[]> {
  const lint = await check('Lint', [
    ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.'],
  ]);
  const types = await check('Types', [
    [NEXT, 'typegen'],
    ['node_modules/typescript/bin/tsc', '--noEmit'],
  ]);
  const fast = await runVitest(join(folder, 'vitest.json'));
  const build = await attempt(() => ensureBuild(reporter));
  const browser = await attempt(prepareBrowser);
  const canRun = build.failed + browser.failed === 0;
  if (!canRun) reporter.line(E2E_NEEDS);
  const journeys = canRun ? await runPlaywright(folder) : FAILED;
  return [lint, types, fast, build, journeys];
}

async function check(title: string, programs: readonly string[][]): Promise<Counts> {
  return attempt(() =>
    reporter.step(title, async () => {
      for (const args of programs) {
        const { code, words } = await runNode(args, { output: 'pipe' });
        if (code !== 0) throw new Error(words.trim());
      }
      return 'nothing wrong';
    }),
  );
}

/** One check: done, or failed with its words printed. */
async function attempt(work: () => Promise<void>): Promise<Counts> {
  try {
    await work();
    return PASSED;
  } catch (error) {
    reporter.line(error instanceof Error ? error.message : String(error));
    return FAILED;
  }
}

async function prepareBrowser(): Promise<void> {
  await reporter.step('Browser', async () => (await ensureBrowser()).executablePath ?? "Playwright's own");
}

async function runVitest(report: string): Promise<Counts> {
  reporter.line('Unit and integration tests');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode(['node_modules/vitest/vitest.mjs', ...args]);
  return judge(await readCounts(report, countsOfVitest), code);
}

async function runPlaywright(folder: string): Promise<Counts> {
  reporter.line('End-to-end tests');
  const report = join(folder, 'playwright.json');
  const env = {
    E2E_PORT: String(await findFreePort()),
    E2E_DATA_DIR: join(folder, 'data'),
    E2E_REPORT: report,
  };
  const { code } = await runNode(['node_modules/@playwright/test/cli.js', 'test'], { env });
  return judge(await readCounts(report, countsOfPlaywright), code);
}

/** A runner that left no report has crashed; its own words are on the screen. */
async function readCounts(report: string, countsOf: (report: unknown) => Counts): Promise<Counts> {
  const text = await readFile(report, 'utf8').catch(() => null);
  return text === null ? FAILED : countsOf(JSON.parse(text));
}
