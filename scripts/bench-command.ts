import { measureDrawing } from '@/bench/drawing';
import { measurementLines } from '@/bench/measurement';
import { measurePages } from '@/bench/page-weight';
import { serveBare } from '@/bench/serve-bare';
import { findFreePort } from '@/db/embedded/free-port.mjs';
import { readSettings } from '@/lib/env';
import { createReporter, fail } from './bootstrap/reporter.mjs';
import { ensureBuild } from './steps/build';
import { createClosers } from './steps/closers';
import { loadRecord } from './steps/load-record';
import { openDatabase } from './steps/open-database';
import { serve } from './steps/serve';

/** A page of each kind; Recharts belongs to those that draw a chart, and comes late. */
const PAGES = ['/', '/charts', '/charts/tourism-growth', '/metrics/sg-overnight-cq', '/outcomes'];

const reporter = createReporter();
const closers = createClosers();
try {
  await bench();
  await closers.close();
  process.exit(0);
} catch (error) {
  await closers.close();
  fail(error);
}

/** Every benchmark in one run, each beside its yardstick. */
async function bench(): Promise<void> {
  const settings = { ...readSettings(), host: '127.0.0.1', port: await findFreePort() };
  const database = await openDatabase(settings, reporter, closers);
  await loadRecord(database.url, 'data', reporter);
  await ensureBuild(reporter);
  reporter.line('\nDrawing');
  for (const line of measurementLines(await measureDrawing(database.url))) reporter.line(line);
  const bare = await serveBare(reporter, closers);
  await serve('start', settings, database.url, reporter, closers);
  const addresses = PAGES.map((page) => `http://127.0.0.1:${settings.port}${page}`);
  reporter.line('\nPages');
  for (const line of measurementLines(await measurePages(addresses, bare))) reporter.line(line);
}
