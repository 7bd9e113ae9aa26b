import { z } from 'zod';
import { SettingsError } from './errors';

const port = z.coerce.number({ error: 'must be a port number' }).int().min(1).max(65_535);

const SETTINGS = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/.+/, 'must look like postgres://user:password@host:5432/database')
    .optional(),
  DATA_DIR: z.string().default('.data'),
  SITE_URL: z
    .string()
    .regex(/^https?:\/\/[\w.-]+(:\d{1,5})?\/?$/, 'must be an address without a path, such as https://example.org')
    .optional(),
});

export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Null: the embedded Postgres is used. */
  readonly databaseUrl: string | null;
  /** Folder of the embedded Postgres and its logs. */
  readonly dataDir: string;
  /** Where readers reach the application, `https://example.org`; null: what each request says. */
  readonly siteUrl: string | null;
};

/**
 * Reads the settings from `source` (the process's environment unless a test gives another). An empty value counts as unset.
 * @throws SettingsError naming every wrong setting, in one line.
 */
export function readSettings(source: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = SETTINGS.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new SettingsError(`Wrong settings: ${faults.join('; ')}.`);
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, SITE_URL } = result.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    dataDir: DATA_DIR,
    siteUrl: SITE_URL?.replace(/\/$/, '') ?? null,
  };
}
