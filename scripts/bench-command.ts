import { parseArgs } from 'node:util';
import { measureDrawing } from '@/bench/drawing';
import { measurementLines } from '@/bench/measurement';
import { measureVitals } from '@/bench/page-vitals';
import { measurePages } from '@/bench/page-weight';
import { serveBare } from '@/bench/serve-bare';
import { measureScales } from '@/bench/tables/measure-scales';
import { hasPsql } from '@/bench/tables/psql';
import { findFreePort } from '@/db/embedded/free-port.mjs';
import { readSettings, type Settings } from '@/lib/env';
import { createReporter, fail } from './bootstrap/reporter.mjs';
import { ensureBuild } from './steps/build';
import { createClosers } from './steps/closers';
import { loadRecord } from './steps/load-record';
import { openDatabase } from './steps/open-database';
import { serve } from './steps/serve';

/** A page of each kind; Recharts belongs to those that draw a chart, and comes late. */
const PAGES = [
  '/',
  '/charts',
  '/charts/tourism-growth',
  '/metrics/sg-overnight-cq',
  '/outcomes',
  '/outcomes/perennial-cq-2025',
  '/observations',
  '/programmes',
  '/programmes/cci',
  '/organisations',
  '/organisations/capitaland',
  '/sources',
  '/sources/people-2026-01-09',
  '/search?q=tourists+2024',
  '/method',
];

/** Observations of the synthetic records that the tables are measured on, unless others are named. */
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

const USAGE = `Usage: npm run bench                              all of it; the largest table alone takes hours
       npm run bench -- charts                    drawing and pages
       npm run bench -- tables [--sizes 10000,1000000]  tables at these sizes`;

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
  const { parts, sizes } = readArguments();
  const settings = { ...readSettings(), host: '127.0.0.1', port: await findFreePort() };
  const database = await openDatabase(settings, reporter, closers);
  await ensureBuild(reporter);
  if (parts.has('charts')) await benchCharts(settings, database.url);
  if (!parts.has('tables')) return;
  if (!(await hasPsql())) throw new Error('The tables are measured against psql, which is not installed.');
  await measureScales(settings, database.url, sizes, reporter);
}

async function benchCharts(settings: Settings, databaseUrl: string): Promise<void> {
  await loadRecord(databaseUrl, 'data', reporter);
  reporter.line('\nDrawing');
  for (const line of measurementLines(await measureDrawing(databaseUrl))) reporter.line(line);
  const bare = await serveBare(reporter, closers);
  await serve('start', settings, databaseUrl, reporter, closers);
  const addresses = PAGES.map((page) => `http://127.0.0.1:${settings.port}${page}`);
  reporter.line('\nPages');
  for (const line of measurementLines(await measurePages(addresses, bare))) reporter.line(line);
  for (const line of measurementLines(await measureVitals(addresses, bare))) reporter.line(line);
}

function readArguments(): { readonly parts: ReadonlySet<string>; readonly sizes: readonly number[] } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { sizes: { type: 'string' } } });
  const parts = new Set(positionals.length === 0 ? ['charts', 'tables'] : positionals);
  const sizes = values.sizes === undefined ? SIZES : values.sizes.split(',').map(Number);
  const isSound = [...parts].every((part) => part === 'charts' || part === 'tables');
  if (!isSound || !sizes.every((size) => Number.isSafeInteger(size) && size > 0)) throw new Error(USAGE);
  return { parts, sizes };
}
