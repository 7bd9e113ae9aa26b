import { findFreePort } from '@/db/embedded/free-port.mjs';
import type { Settings } from '@/lib/env';
import type { Reporter } from '../../scripts/bootstrap/reporter.mjs';
import { createClosers } from '../../scripts/steps/closers';
import { serve } from '../../scripts/steps/serve';
import { type Measurement, measurementLines } from '../measurement';
import { measureCrowd } from './crowd';
import { measureFacets } from './facets';
import { measureFiles } from './files';
import { psql } from './psql';
import { measureQuestion, questionsOf } from './questions';
import { makeScale, type Scale } from './scale';

/**
 * The tables with synthetic records of several sizes, each in a database of its own in the same Postgres: import, files,
 * questions, facets; every one against psql. The databases are dropped again.
 */
export async function measureScales(
  settings: Settings,
  serverUrl: string,
  sizes: readonly number[],
  reporter: Reporter,
): Promise<void> {
  const summary = new Map<string, string[]>();
  for (const rows of sizes) {
    const scale = await makeScale(serverUrl, rows, reporter);
    const measured = await measureScale(settings, scale, reporter);
    reporter.line(`\nTables of ${rows.toLocaleString('en')} observations`);
    for (const line of measurementLines(measured)) reporter.line(line);
    for (const { name, value, unit } of measured) {
      // A memory's name holds what it was after, which differs by size.
      const key = name.replace(/ \(after.*/, '');
      summary.set(key, [...(summary.get(key) ?? []), `${Number(value.toPrecision(3)).toLocaleString('en')} ${unit}`]);
    }
    await psql(serverUrl, `drop database bench_${rows} with (force);`);
  }
  if (sizes.length < 2) return;
  reporter.line(`\nHow it grows: ${sizes.map((rows) => rows.toLocaleString('en')).join(' → ')} observations`);
  for (const [name, values] of summary) reporter.line(`  ${name}: ${values.join(' → ')}`);
}

async function measureScale(
  settings: Settings,
  { url, rows, measured }: Scale,
  reporter: Reporter,
): Promise<Measurement[]> {
  const closers = createClosers();
  try {
    const own = { ...settings, port: await findFreePort() };
    const { pid } = await serve('start', own, url, reporter, closers);
    const origin = `http://127.0.0.1:${own.port}`;
    const questions: Measurement[] = [];
    for (const question of questionsOf(rows)) questions.push(await measureQuestion(origin, url, question));
    return [
      measured,
      ...questions,
      ...(await measureFacets(url)),
      ...(await measureFiles({ origin, pid }, url, rows)),
      await measureCrowd(origin),
    ];
  } finally {
    await closers.close();
  }
}
