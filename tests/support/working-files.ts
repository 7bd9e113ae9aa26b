import type { Sql } from 'postgres';

/** Server processes of a database that make a file. */
export async function workingFiles(database: Sql): Promise<number> {
  const [row] = await database<{ count: number }[]>`
    select count(*)::integer as count from pg_stat_activity
    where datname = current_database() and application_name = 'observatory export' and state <> 'idle'`;
  return row?.count ?? 0;
}

/** Asks until so many processes make files; how long it took, in ms. */
export async function untilWorkingFiles(database: Sql, wanted: number): Promise<number> {
  const start = performance.now();
  for (let count = await workingFiles(database); count !== wanted; count = await workingFiles(database)) {
    if (performance.now() - start > 20_000) throw new Error(`${count} are working, not ${wanted}.`);
  }
  return performance.now() - start;
}
