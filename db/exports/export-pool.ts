import pg from 'pg';
import { readSettings } from '@/lib/env';
import { SettingsError } from '@/lib/errors';
import { type EndTurn, turns } from '@/lib/turns';

/** How many files are made at the same time, each on a connection of its own. */
export const EXPORTS_AT_ONCE = 4;
/** How many more wait; whoever comes then is told to come again. */
export const EXPORTS_WAITING = 12;

/** How long one waits for its turn, less than proxies wait for the first byte of an answer. */
const TURN_PATIENCE_MS = 45_000;

const CONNECT_TIMEOUT_MS = 5_000;
const IDLE_TIMEOUT_MS = 10_000;
export const EXPORT_APPLICATION = 'observatory export';

/**
 * Connections for files alone, so that no file takes one from the pages. A file is a COPY, which the driver of the pages
 * leaves standing when its reader goes away; this driver's socket can be cut.
 */
export type ExportPool = {
  readonly url: string;
  readonly pool: pg.Pool;
  /** Waits for a turn. Rejects with BusyError where too many wait or it takes too long, and with the signal's reason where that aborts. */
  readonly turn: (signal: AbortSignal) => Promise<EndTurn>;
  end(): Promise<void>;
};

const holder = globalThis as typeof globalThis & { observatoryExports?: ExportPool };

/**
 * The application's one pool for files, made at the first file.
 * @throws SettingsError where `DATABASE_URL` is not set
 */
export function exportPool(): ExportPool {
  if (holder.observatoryExports === undefined) {
    const { databaseUrl } = readSettings();
    if (databaseUrl === null) throw new SettingsError('DATABASE_URL is not set: start with npm start.');
    holder.observatoryExports = exportPoolOver(databaseUrl);
  }
  return holder.observatoryExports;
}

/** A pool for files over a database. */
export function exportPoolOver(databaseUrl: string): ExportPool {
  const url = readAsByPages(databaseUrl);
  const pool = new pg.Pool({
    connectionString: url,
    max: EXPORTS_AT_ONCE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    application_name: EXPORT_APPLICATION,
    keepAlive: true,
    allowExitOnIdle: true,
  });
  // A server that goes away under an idle connection: the pool drops it, the next file says what is wrong.
  pool.on('error', () => undefined);
  // While a connection is lent, nobody listens to it; what fails is told by the query that fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    url,
    pool,
    turn: turns({ atOnce: EXPORTS_AT_ONCE, waiting: EXPORTS_WAITING, patienceMs: TURN_PATIENCE_MS }),
    end: () => pool.end(),
  };
}

/** This driver checks certificates under `sslmode=require`, which libpq and the pages' driver do not: one address, one meaning. */
function readAsByPages(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  if (url.searchParams.has('sslmode')) url.searchParams.set('uselibpqcompat', 'true');
  return url.href;
}
