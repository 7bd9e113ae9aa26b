const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** @throws Error for a server on another machine: the tests create and drop databases. */
export function requireLoopback(databaseUrl: string): void {
  const { hostname } = new URL(databaseUrl);
  if (LOOPBACK.has(hostname)) return;
  throw new Error(
    `TEST_DATABASE_URL names ${hostname}: tests create and drop databases, so only localhost is allowed. Unset it to use a Postgres of the tests' own.`,
  );
}
