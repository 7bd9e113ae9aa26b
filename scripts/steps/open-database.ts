import { type EmbeddedServer, startEmbedded } from '@/db/embedded';
import { migrate } from '@/db/migrate';
import type { Settings } from '@/lib/env';
import type { Reporter } from '../bootstrap/reporter.mjs';
import type { Closers } from './closers';

export type OpenDatabase = {
  readonly url: string;
  /** Ends when an embedded server is lost; never for a server of somebody else's. */
  readonly lost: Promise<void>;
};

/** The database of the settings, up to date: the server of DATABASE_URL, or the embedded one, started if need be. */
export async function openDatabase(settings: Settings, reporter: Reporter, closers: Closers): Promise<OpenDatabase> {
  let embedded: EmbeddedServer | null = null;
  if (settings.databaseUrl === null) {
    await reporter.step('Database', async () => {
      embedded = await startEmbedded(settings.dataDir);
      closers.add(embedded.stop);
      return embedded.isOwner
        ? `embedded Postgres started in ${settings.dataDir}`
        : 'embedded Postgres, running already';
    });
  }
  const { url, lost } = embedded ?? { url: settings.databaseUrl ?? '', lost: new Promise<void>(() => undefined) };
  await reporter.step(settings.databaseUrl === null ? 'Schema' : 'Database of DATABASE_URL', async () => {
    const { applied } = await migrate(url);
    return applied.length === 0 ? 'up to date' : `applied ${applied.join(', ')}`;
  });
  return { url, lost };
}
