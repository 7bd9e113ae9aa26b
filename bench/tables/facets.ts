import { countFacets } from '@/db/queries/sets/count-facets';
import { listHistograms } from '@/db/queries/sets/list-histograms';
import { OBSERVATIONS } from '@/lib/tables/observations';
import { parseView } from '@/lib/tables/parse-view';
import { type Measurement, percentile95 } from '../measurement';
import { bareTimes } from './questions';
import { notingStatements } from './statements';

const ROUNDS = 5;

const VIEWS = [
  { name: 'all facets, nothing filtered', query: '' },
  { name: 'all facets, two of them chosen', query: 'theme=trade,financing&qualifier=more_than' },
  { name: 'all facets under a search', query: 'q=report' },
] as const;

/** The counts of all facets and histograms, as the page asks for them, against the same statements in psql. */
export async function measureFacets(databaseUrl: string): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const { name, query } of VIEWS) {
    const { view } = parseView(OBSERVATIONS, new URLSearchParams(query), { surface: 'page' });
    const input = { releaseId: 1, view };
    for (const [what, ask] of [
      ['facets', countFacets],
      ['histograms', listHistograms],
    ] as const) {
      const times: number[] = [];
      const { statements } = await notingStatements(databaseUrl, async (db) => {
        await ask(db, 'observations', input);
      });
      await notingStatements(databaseUrl, async (db) => {
        await ask(db, 'observations', input);
        for (let round = 0; round < ROUNDS; round += 1) {
          const start = performance.now();
          await ask(db, 'observations', input);
          times.push(performance.now() - start);
        }
      });
      measured.push({
        name: `${name.replace('all facets', `all ${what}`)} (${statements.length} statement${statements.length === 1 ? '' : 's'})`,
        value: percentile95(times),
        unit: 'ms',
        yardstick: 'the same in psql',
        yardstickValue: percentile95(await bareTimes(databaseUrl, statements, ROUNDS)),
      });
    }
  }
  return measured;
}
