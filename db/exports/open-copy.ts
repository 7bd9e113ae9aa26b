import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { inTime } from '@/db/in-time';
import { DatabaseUnavailableError } from '@/lib/errors';
import type { CopyText } from './copy-text';
import { EXPORT_APPLICATION, type ExportPool } from './export-pool';

/** A large file to a slow reader takes long; a file that takes longer has been forgotten. */
const STATEMENT_TIMEOUT = '60min';
/** How long a query may sort before its first row. */
const FIRST_BYTES_MS = 120_000;
const ANSWER_MS = 15_000;
/** Settings of a transaction that makes a file. Workers beside it would take the processors from whoever sends the file. */
const FOR_A_FILE = [
  ['statement_timeout', STATEMENT_TIMEOUT],
  ['datestyle', 'ISO, YMD'],
  ['max_parallel_workers_per_gather', '0'],
] as const;
/** How often the server looks whether its client is still there while a query has nothing to send. */
const CONNECTION_CHECK_MS = 500;
const CUT_CONNECT_MS = 2_000;
/** Of the stream's memory: above it, the socket is not read. */
const HIGH_WATER_BYTES = 128 * 1024;

export type OpenCopy = {
  /** The bytes as COPY writes them, in pieces of any size. Ends only where COPY was whole and is committed. */
  readonly pieces: AsyncGenerator<Buffer, void, undefined>;
  /** How many rows COPY wrote; to be asked after the last piece. */
  readonly rowCount: () => number;
};

type Options = {
  /** Aborts when whoever asked has gone. */
  readonly signal: AbortSignal;
  /** Called once, when the connection is free again or cut, whatever the reason. */
  readonly onOver: () => void;
};

/** The server process of a connection; the time it began tells it from a later one with the same number. */
type Backend = { readonly pid: number; readonly since: string };

/**
 * Starts a COPY in a read-only transaction and waits for its first bytes, so that whatever is wrong is wrong before an
 * answer begins. When the signal aborts, or the pieces are left or fail, the connection's socket is cut and its server
 * process ended by another connection, also where it waits for its client or is still sorting.
 * @throws DatabaseUnavailableError where the database does not answer in time; the signal's reason where that aborts first
 */
export async function openCopy(exports: ExportPool, { text, settings }: CopyText, options: Options): Promise<OpenCopy> {
  const { signal, onOver } = options;
  const client = await connect(exports.pool, options);
  let backend: Backend | null = null;
  let isOver = false;
  const stream = copyTo(text, { highWaterMark: HIGH_WATER_BYTES });
  // An error that comes after the pieces were left has nobody else to be told to.
  stream.on('error', () => undefined);
  const cut = (reason: unknown) => {
    if (isOver) return;
    isOver = true;
    const error = asError(reason);
    signal.removeEventListener('abort', onAbort);
    client.release(error);
    stream.destroy(error);
    onOver();
    if (backend !== null) void endBackend(exports.url, backend);
  };
  const onAbort = () => cut(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  const finish = async () => {
    await inTime(client.query('commit'), ANSWER_MS);
    isOver = true;
    signal.removeEventListener('abort', onAbort);
    client.release();
    onOver();
  };
  try {
    backend = await begin(client, settings);
    signal.throwIfAborted();
    client.query(stream);
    const source: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
    const first = await inTime(source.next(), FIRST_BYTES_MS);
    return { pieces: piecesOf(source, first, { finish, cut }), rowCount: () => stream.rowCount };
  } catch (error) {
    cut(error);
    signal.throwIfAborted();
    throw asAway(error);
  }
}

type Ends = { readonly finish: () => Promise<void>; readonly cut: (reason: unknown) => void };

async function* piecesOf(
  source: AsyncIterator<Buffer>,
  first: IteratorResult<Buffer>,
  { finish, cut }: Ends,
): AsyncGenerator<Buffer, void, undefined> {
  try {
    for (let result = first; result.done !== true; result = await source.next()) yield result.value;
    await finish();
  } finally {
    // After the end this does nothing; left or failed, it takes the query with it.
    cut(new Error('The file was left.'));
  }
}

async function connect(pool: pg.Pool, { signal, onOver }: Options): Promise<pg.PoolClient> {
  try {
    const client = await pool.connect();
    if (!signal.aborted) return client;
    client.release();
    throw signal.reason;
  } catch (error) {
    onOver();
    throw asAway(error);
  }
}

/** One snapshot, nothing written, and the values of the query as settings of the transaction. */
async function begin(client: pg.PoolClient, settings: CopyText['settings']): Promise<Backend> {
  // Not every server can look after its client: Postgres 14 and later, on most systems.
  await inTime(client.query(`set client_connection_check_interval = ${CONNECTION_CHECK_MS}`).catch(ignore), ANSWER_MS);
  await inTime(client.query('begin isolation level repeatable read read only'), ANSWER_MS);
  const all = [...FOR_A_FILE, ...settings];
  const set = all.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`).join(', ');
  await inTime(client.query(`select ${set}`, all.flat()), ANSWER_MS);
  const question = 'select pid, backend_start::text as since from pg_stat_activity where pid = pg_backend_pid()';
  const { rows } = await inTime(client.query<Backend>(question), ANSWER_MS);
  const [backend] = rows;
  if (backend === undefined) throw new Error('A connection does not know its process.');
  return backend;
}

/** By a connection of its own, since all of the pool may be at work. A process that is gone already is what is wanted. */
async function endBackend(url: string, { pid, since }: Backend): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CUT_CONNECT_MS,
    application_name: `${EXPORT_APPLICATION}: end`,
  });
  client.on('error', ignore);
  try {
    await client.connect();
    // Ending, unlike cancelling, is heard by a process that waits for its client.
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid = $1 and backend_start::text = $2',
      [pid, since],
    );
  } catch {
    // The server is away, and the process with it; or it will notice by itself that its client has gone.
  } finally {
    await client.end().catch(ignore);
  }
}

function ignore(): void {}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

/** This driver says that a server is away in words and without a code. */
function asAway(error: unknown): unknown {
  const isAway = error instanceof Error && /^(Connection terminated|timeout exceeded when)/.test(error.message);
  return isAway ? new DatabaseUnavailableError('The database does not answer.', { cause: error }) : error;
}
