import { translatorOf } from '@/app/_i18n/translator';
import type { Database } from '@/db/database';
import { listCharts } from '@/db/queries/charts/list-charts';
import { listLatestFigures } from '@/db/queries/search/list-latest-figures';
import { listMetricYears } from '@/db/queries/search/list-metric-years';
import { listMetricsToFind } from '@/db/queries/search/list-metrics-to-find';
import { listOrganisationsToFind } from '@/db/queries/search/list-organisations-to-find';
import { listOutcomesToFind } from '@/db/queries/search/list-outcomes-to-find';
import { listPlacesToFind } from '@/db/queries/search/list-places-to-find';
import { listProgrammesToFind } from '@/db/queries/search/list-programmes-to-find';
import { listSourcesToFind } from '@/db/queries/search/list-sources-to-find';
import type { SearchDocument } from '@/lib/search/document';
import { makeSearchIndex, type SearchIndex } from '@/lib/search/search-index';
import {
  bothWords,
  chartDocument,
  metricDocument,
  organisationDocument,
  outcomeDocument,
  pageDocuments,
  placeDocument,
  programmeDocument,
  sourceDocument,
} from './documents';

/**
 * How much of each kind is indexed at most, so that a record of any size takes a known time and memory: the outcomes and sources
 * of latest date, the organisations and places of most outcomes, metrics in the order of the record. Far more than the record holds.
 * Beyond it the tables' own searches, which ask the database, find everything.
 */
export const MOST_INDEXED = 3000;
/** Rows taken from the database before others have their turn. */
const ROWS_A_TURN = 250;

/** The index of a release, and of which kinds it holds a part only. */
export type AskedIndex = SearchIndex & {
  readonly partial: readonly ('metrics' | 'outcomes' | 'organisations' | 'sources')[];
};

/** Reads everything that can be found in a release, in both languages, and indexes it. */
export async function askIndex(db: Database, releaseId: number, most = MOST_INDEXED): Promise<AskedIndex> {
  const words = bothWords(translatorOf('en'), translatorOf('zh'));
  const bounds = { releaseId, limit: most };
  const metrics = await listMetricsToFind(db, bounds);
  const years = new Map((await listMetricYears(db, { releaseId })).map((row) => [row.metricId, row]));
  const latest = new Map((await listLatestFigures(db, { releaseId })).map(({ metricId, ...row }) => [metricId, row]));
  const named = new Map(metrics.map((metric) => [metric.id, metric]));
  const charts = await listCharts(db, { releaseId });
  const programmes = await listProgrammesToFind(db, { releaseId });
  const outcomes = await inTurns(most, async (part) =>
    (await listOutcomesToFind(db, { releaseId, ...part })).map((row) => outcomeDocument(row, words)),
  );
  const organisations = await listOrganisationsToFind(db, bounds);
  const places = await listPlacesToFind(db, bounds);
  const sources = await inTurns(most, async (part) =>
    (await listSourcesToFind(db, { releaseId, ...part })).map((row) => sourceDocument(row, words)),
  );
  const documents: SearchDocument[] = [
    ...metrics.map((row) => metricDocument(row, years.get(row.id), latest.get(row.id) ?? null, words)),
    ...programmes.map((row) => programmeDocument(row, words)),
    ...outcomes,
    ...organisations.map((row) => organisationDocument(row, words)),
    ...charts.map((row) => chartDocument(row, named, words)),
    ...places.map((row) => placeDocument(row)),
    ...sources,
    ...pageDocuments(words),
  ];
  const read = { metrics, outcomes, organisations, sources };
  const partial = (['metrics', 'outcomes', 'organisations', 'sources'] as const).filter(
    (kind) => read[kind].length === most,
  );
  return { ...(await makeSearchIndex(documents)), partial };
}

type Part = { readonly limit: number; readonly offset: number };

async function inTurns<Row>(most: number, ask: (part: Part) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  while (rows.length < most) {
    const part = await ask({ limit: Math.min(ROWS_A_TURN, most - rows.length), offset: rows.length });
    rows.push(...part);
    if (part.length < ROWS_A_TURN) break;
  }
  return rows;
}
