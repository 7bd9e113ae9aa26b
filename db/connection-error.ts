const ADVICE: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'that host is not known',
  EAI_AGAIN: 'that host is not known',
  EHOSTUNREACH: 'that host cannot be reached',
  ENETUNREACH: 'that host cannot be reached',
  ETIMEDOUT: 'it does not answer',
  CONNECT_TIMEOUT: 'it does not answer',
  '28P01': 'the user name or password is wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'there is no such database',
};

/**
 * Why a server cannot be used, in one line, with its address but never its password.
 * An unknown fault keeps the driver's own words.
 */
export function describeConnectionError(databaseUrl: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = ADVICE[code] ?? (error instanceof Error ? error.message : String(error));
  return `The database at ${withoutPassword(databaseUrl)} cannot be used: ${words}. Check DATABASE_URL.`;
}

function withoutPassword(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'DATABASE_URL (not an address)';
  const { host, pathname, username } = new URL(databaseUrl);
  return `${username === '' ? '' : `${username}@`}${host}${pathname}`;
}
