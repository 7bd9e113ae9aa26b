import { fileURLToPath } from 'node:url';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres, { type Sql } from 'postgres';
import { describeConnectionError } from './connection-error';
import { databaseOver } from './database';
import { listAppliedMigrations } from './queries/migrations/list-applied-migrations';

const MIGRATIONS = fileURLToPath(new URL('../drizzle', import.meta.url));
const OLDEST_SERVER = 15;
const CONNECT_TIMEOUT_S = 5;
/** Any number will do, as long as every copy of this application uses the same one. */
const LOCK = 20_151_107;

/**
 * Brings a database up to this copy's schema; `applied` names what was missing. Two at once wait for each other.
 * @throws Error, one line, where the server cannot be reached or is older than Postgres 15.
 */
export async function migrate(databaseUrl: string): Promise<{ applied: string[] }> {
  // One connection: the lock belongs to it.
  const client = postgres(databaseUrl, { max: 1, connect_timeout: CONNECT_TIMEOUT_S, onnotice: () => undefined });
  try {
    await requireServer(client, databaseUrl);
    const db = databaseOver(client);
    await client`select pg_advisory_lock(${LOCK})`;
    const before = new Set(await listAppliedMigrations(db));
    await applyMigrations(db, { migrationsFolder: MIGRATIONS });
    return { applied: (await listAppliedMigrations(db)).filter((name) => !before.has(name)) };
  } finally {
    await client.end();
  }
}

async function requireServer(client: Sql, databaseUrl: string): Promise<void> {
  const [server] = await client<{ version: number; words: string }[]>`
    select current_setting('server_version_num')::int / 10000 as version, current_setting('server_version') as words
  `.catch((error: unknown) => {
    throw new Error(describeConnectionError(databaseUrl, error), { cause: error });
  });
  if (server === undefined || server.version < OLDEST_SERVER) {
    throw new Error(`The database server is Postgres ${server?.words}: ${OLDEST_SERVER} or newer is needed.`);
  }
}
