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
    // What the server refuses at the end of the text (a key, a reference) postgres.js 3.4 tells the query alone, which its
    // stream has ended already: nobody would hear of it.
    Object.assign(query, { reject });
    query.writable().then((stream) => {
      stream.on('error', reject).on('finish', resolve).end(text);
    }, reject);
  });
}
