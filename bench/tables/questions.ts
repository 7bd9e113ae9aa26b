import { countRows } from '@/db/queries/sets/count-rows';
import { listRows } from '@/db/queries/sets/list-rows';
import { resolveView } from '@/db/queries/sets/resolve-view';
import { OBSERVATIONS } from '@/lib/tables/observations';
import { parseView } from '@/lib/tables/parse-view';
import { type Measurement, percentile95 } from '../measurement';
import { timesInPsql } from './psql';
import { notingStatements } from './statements';

/** Rounds of one question: enough for a 95th percentile, fewer where each takes long. */
const MOST_ROUNDS = 20;
const FEWEST_ROUNDS = 3;
const BUDGET_MS = 8000;

export type Question = {
  readonly name: string;
  readonly query: string;
  /** The row before whose next page the question is asked; none: its first page. */
  readonly start?: number;
};

/** What readers ask of a table of `rows` observations: its pages in every order, a page far in, filters, searches. */
export function questionsOf(rows: number): Question[] {
  const start = Math.floor(rows * 0.9);
  const sorts = OBSERVATIONS.columns.flatMap(({ key }) =>
    ['asc', 'desc'].map((direction) => ({ name: `by ${key} ${direction}`, query: `sort=${key}.${direction}` })),
  );
  return [
    { name: 'first page', query: '' },
    { name: 'page at nine tenths, by number', query: `start=${start}` },
    ...['', 'sort=publisher.asc', 'sort=published_on.desc', 'sort=unit.asc,value.desc'].map((order) => ({
      name: `the page after nine tenths, by cursor, ${order === '' ? 'own order' : order}`,
      query: order,
      start,
    })),
    { name: 'filter of codes', query: 'theme=trade,financing&qualifier=more_than' },
    { name: 'filter of a range', query: 'start_date=2019..2021&value=1000000..' },
    { name: 'search, a word', query: 'q=report' },
    { name: 'search, Chinese', query: 'q=重庆' },
    { name: 'search, no hit', query: 'q=qqqqqq' },
    ...sorts,
  ];
}

/**
 * A page of rows with their count, as the server answers it over HTTP, against the same two statements in psql: 95th
 * percentiles.
 */
export async function measureQuestion(origin: string, databaseUrl: string, question: Question): Promise<Measurement> {
  const query = await queryOf(origin, question);
  const { statements } = await statementsOf(databaseUrl, query);
  const address = `${origin}/api/v1/observations?${query}`;
  await timeOf(address);
  const once = await timeOf(address);
  const rounds = Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, Math.floor(BUDGET_MS / once)));
  const served: number[] = [];
  for (let round = 0; round < rounds; round += 1) served.push(await timeOf(address));
  return {
    name: question.name,
    value: percentile95(served),
    unit: 'ms',
    yardstick: 'the same statements in psql',
    yardstickValue: percentile95(await bareTimes(databaseUrl, statements, rounds)),
  };
}

/** How long the statements take together, once a round. */
export async function bareTimes(databaseUrl: string, statements: readonly string[], rounds: number): Promise<number[]> {
  const times = await timesInPsql(databaseUrl, Array.from({ length: rounds + 1 }, () => statements).flat());
  // The first round warms the session up, as the first request did the server.
  return Array.from({ length: rounds }, (_, round) => {
    const first = (round + 1) * statements.length;
    return times.slice(first, first + statements.length).reduce((sum, ms) => sum + ms, 0);
  });
}

/** The query of a question's page: where it is one far in, with the cursor that the page before it gives. */
async function queryOf(origin: string, { query, start }: Question): Promise<string> {
  const page = `limit=50&${query}`;
  if (start === undefined) return page;
  const response = await fetch(`${origin}/api/v1/observations?${page}&start=${start}`);
  // The API's own answer: `next` is the cursor of the page after.
  const { next } = (await response.json()) as { readonly next: string };
  return `${page}&cursor=${next}`;
}

async function statementsOf(databaseUrl: string, query: string) {
  const parsed = parseView(OBSERVATIONS, new URLSearchParams(query), { surface: 'api' });
  const resolved = await notingStatements(databaseUrl, (db) =>
    resolveView(db, 'observations', { releaseId: 1, parsed }),
  );
  if (resolved.answer.problems.length > 0) throw new Error(`Not a sound question: ${query}`);
  const { view, cursor } = resolved.answer;
  return await notingStatements(databaseUrl, async (db) => {
    await listRows(db, 'observations', { releaseId: 1, view, cursor });
    await countRows(db, 'observations', { releaseId: 1, view });
  });
}

async function timeOf(address: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(address);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return performance.now() - start;
}
