import { resolve } from 'node:path';
import { checkFolder } from '@/db/import/check-folder';
import { planFolder } from '@/db/import/plan-folder';
import { readSettings } from '@/lib/env';
import { createReporter, fail } from './bootstrap/reporter.mjs';
import { createClosers } from './steps/closers';
import { type DataCommand, readDataArguments } from './steps/data-arguments';
import { generateRecord } from './steps/generate-record';
import { loadRecord, withDatabase } from './steps/load-record';
import { openDatabase } from './steps/open-database';
import { describePlan } from './steps/plan-lines';
import { describeErrors } from './steps/record-errors';

const closers = createClosers();
const reporter = createReporter();
try {
  await run(readDataArguments(process.argv.slice(2)));
  await closers.close();
} catch (error) {
  await closers.close();
  fail(error);
}

async function run(command: DataCommand): Promise<void> {
  const { folder } = command;
  switch (command.name) {
    case 'check':
      return await check(resolve(folder), folder);
    case 'generate':
      return await reporter.step('Synthetic record', async (onProgress) => {
        const rows = await generateRecord(resolve(folder), command.size, { onProgress, onUnfinished: closers.add });
        return `${rows} rows in ${folder}, seed ${command.size.seed}`;
      });
    case 'import': {
      const database = await openDatabase(readSettings(), reporter, closers);
      const { isDryRun, isBesideRealRecord } = command;
      if (!isDryRun) return await loadRecord(database.url, resolve(folder), reporter, { isBesideRealRecord });
      const plan = await withDatabase(database.url, (db) => planFolder(db, resolve(folder)));
      if (plan.status === 'refused') throw new Error(describeErrors(folder, plan.errors));
      return reporter.line(describePlan(plan.files, plan.isNewRelease));
    }
  }
}

async function check(path: string, folder: string): Promise<void> {
  await reporter.step('Check', async () => {
    const { rowCounts, errors } = await checkFolder(path);
    if (errors.length > 0) throw new Error(describeErrors(folder, errors));
    const rows = Object.values(rowCounts).reduce((sum, count) => sum + count, 0);
    return `${rows} rows in ${Object.keys(rowCounts).length} files, nothing wrong`;
  });
}
