import postgres from 'postgres';
import { readSettings } from '@/lib/env';
import { SettingsError } from '@/lib/errors';
import { type Database, databaseOver } from './database';

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_S = 5;
const STATEMENT_TIMEOUT_MS = 15_000;
/** Between attempts to reach a database that is away. The driver's own pause grows to 20 s, and readers would wait it out. */
const RECONNECT_PAUSE_S = 0.2;

const holder = globalThis as typeof globalThis & { observatoryDatabase?: Database };

/**
 * The application's one pool, made at the first question so that a build needs no database. Only `app` uses it.
 * @throws SettingsError where `DATABASE_URL` is not set: the start command sets it for the embedded server too.
 */
export function database(): Database {
  holder.observatoryDatabase ??= connect();
  return holder.observatoryDatabase;
}

function connect(): Database {
  const { databaseUrl } = readSettings();
  if (databaseUrl === null) throw new SettingsError('DATABASE_URL is not set: start with npm start.');
  return databaseOver(
    postgres(databaseUrl, {
      max: POOL_SIZE,
      connect_timeout: CONNECT_TIMEOUT_S,
      backoff: () => RECONNECT_PAUSE_S,
      connection: { application_name: 'observatory', statement_timeout: STATEMENT_TIMEOUT_MS },
      onnotice: () => undefined,
    }),
  );
}
