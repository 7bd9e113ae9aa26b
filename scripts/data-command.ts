import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '@/db/import/check-folder';
import { planFolder } from '@/db/import/plan-folder';
import { readSettings } from '@/lib/env';
import { createReporter, fail } from './bootstrap/reporter.mjs';
import { createClosers } from './steps/closers';
import { loadRecord, withDatabase } from './steps/load-record';
import { openDatabase } from './steps/open-database';
import { describePlan } from './steps/plan-lines';
import { describeErrors } from './steps/record-errors';

const USAGE = `Usage: npm run data -- check [folder]               says what is wrong with a folder of CSV files
       npm run data -- import [folder] [--dry-run]  loads it as a new release; with --dry-run only says what would change
The folder is data unless given.`;

const closers = createClosers();
const reporter = createReporter();
try {
  await run(readArguments());
  await closers.close();
} catch (error) {
  await closers.close();
  fail(error);
}

type Command = { readonly name: 'check' | 'import'; readonly folder: string; readonly isDryRun: boolean };

function readArguments(): Command {
  const { values, positionals } = parse();
  const [name, folder = 'data', ...rest] = positionals;
  const isDryRun = values['dry-run'];
  if ((name !== 'check' && name !== 'import') || rest.length > 0 || (name === 'check' && isDryRun)) {
    throw new Error(USAGE);
  }
  return { name, folder, isDryRun };
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean', default: false } } });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`, { cause: error });
  }
}

async function run({ name, folder, isDryRun }: Command): Promise<void> {
  const path = resolve(folder);
  if (name === 'check') return check(path, folder);
  const database = await openDatabase(readSettings(), reporter, closers);
  if (!isDryRun) return loadRecord(database.url, path, reporter);
  const plan = await withDatabase(database.url, (db) => planFolder(db, path));
  if (plan.status === 'refused') throw new Error(describeErrors(folder, plan.errors));
  reporter.line(describePlan(plan.files, plan.isNewRelease));
}

async function check(path: string, folder: string): Promise<void> {
  await reporter.step('Check', async () => {
    const { rowCounts, errors } = await checkFolder(path);
    if (errors.length > 0) throw new Error(describeErrors(folder, errors));
    const rows = Object.values(rowCounts).reduce((sum, count) => sum + count, 0);
    return `${rows} rows in ${Object.keys(rowCounts).length} files, nothing wrong`;
  });
}
