import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import * as schema from './schema';

/** The handle every query receives: the pool, or a transaction on it. */
export type Database = PostgresJsDatabase<typeof schema>;

/** Puts Drizzle over a `postgres` client. The client's own date parsers are replaced: raw queries get text. */
export function databaseOver(client: Sql): Database {
  return drizzle(client, { schema });
}
