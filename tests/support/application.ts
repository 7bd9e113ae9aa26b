import { findFreePort } from '@/db/embedded/free-port.mjs';
import { launch } from './processes';

export type Application = { readonly origin: string; stop(): Promise<void> };

/** The application on the build that is there, over a database and on a port of its own. */
export async function startApplication(databaseUrl: string): Promise<Application> {
  const port = String(await findFreePort());
  const running = launch(['scripts/start.mjs'], { DATABASE_URL: databaseUrl, PORT: port, HOST: '127.0.0.1' });
  await running.says('Ctrl-C stops it');
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      process.kill(-running.pid, 'SIGTERM');
      await running.done;
    },
  };
}
