import { Writable } from 'node:stream';
import { PostgresJsSession } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import type { Database } from '@/db/database';

/** The driver's own client of a handle or of a transaction: COPY is none of Drizzle's statements. */
export function clientOf(db: Database): Sql {
  const { session } = db._;
  if (!(session instanceof PostgresJsSession)) throw new Error('The database is not reached by postgres.js.');
  return session.client;
}

/**
 * Runs a `COPY … FROM STDIN` with this text and ends when the server has taken all of it.
 * @throws the server's own error, its connection still usable (in a transaction: to roll it back)
 */
export function copyText(client: Sql, statement: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const query = client.unsafe(statement);
    // postgres.js 3.4 answers a COPY twice: with the stream to write to, then with the end of the statement. A promise hears
    // only the first, and that too late for an error that comes with it; and what the server refuses at the end of the text
    // (a key, a reference) would be heard by nobody. So the answers are taken where they are given.
    const answer = (given: unknown) => {
      if (given instanceof Writable) given.on('error', reject).end(text);
      else resolve();
    };
    Object.assign(query, { resolve: answer, reject });
    // Never settled: its answers are taken above.
    void query.writable();
  });
}
