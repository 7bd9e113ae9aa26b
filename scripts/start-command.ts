import { parseArgs } from 'node:util';
import { readSettings } from '@/lib/env';
import { createReporter, fail } from './bootstrap/reporter.mjs';
import { ensureBuild } from './steps/build';
import { createClosers } from './steps/closers';
import { loadOwnRecord } from './steps/load-record';
import { openDatabase } from './steps/open-database';
import { serve } from './steps/serve';

const closers = createClosers();
try {
  await start();
} catch (error) {
  await closers.close();
  fail(error);
}

/** Everything between a fresh clone and an answering address; returns only by failing or by being stopped. */
async function start(): Promise<never> {
  const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });
  const settings = readSettings();
  const reporter = createReporter();
  const database = await openDatabase(settings, reporter, closers);
  await loadOwnRecord(database.url, reporter);
  if (!values.dev) await ensureBuild(reporter);
  const serving = await serve(values.dev ? 'dev' : 'start', settings, database.url, reporter, closers);
  closers.expectStop();
  reporter.line(`\nThe Connectivity Observatory is at ${serving.address} (Ctrl-C stops it)\n`);
  const cause = await Promise.race([
    serving.ended.then(() => 'The server ended by itself.'),
    database.lost.then(() => `The database ended by itself: see ${settings.dataDir}/postgres.log.`),
  ]);
  throw new Error(cause);
}
