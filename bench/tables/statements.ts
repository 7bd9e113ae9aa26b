import { drizzle } from 'drizzle-orm/postgres-js';
import pg from 'pg';
import postgres from 'postgres';
import type { Database } from '@/db/database';
import * as schema from '@/db/schema';

export type Asked<T> = {
  readonly answer: T;
  /** The statements that were sent, in order, their values written in: what psql can run as it stands. */
  readonly statements: readonly string[];
};

/** Asks a question of the application's own queries, and notes the statements it sends. */
export async function notingStatements<T>(databaseUrl: string, ask: (db: Database) => Promise<T>): Promise<Asked<T>> {
  const statements: string[] = [];
  const client = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  const logger = { logQuery: (text: string, values: unknown[]) => void statements.push(written(text, values)) };
  try {
    return { answer: await ask(drizzle(client, { schema, logger })), statements };
  } finally {
    await client.end();
  }
}

/** A statement on one line with its values in place of `$1`, `$2`, … */
function written(text: string, values: readonly unknown[]): string {
  const filled = text.replace(/\$(\d+)/g, (_, place) => literal(values[Number(place) - 1]));
  return `${filled.replace(/\s*\n\s*/g, ' ')};`;
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : pg.escapeLiteral(String(value));
}
