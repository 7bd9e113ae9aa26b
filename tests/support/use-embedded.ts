import { startEmbedded } from '@/db/embedded';

/** Uses the embedded Postgres of a folder until it is stopped, for tests that kill it: `node --import tsx use-embedded.ts <folder>`. */
const server = await startEmbedded(process.argv[2] ?? '');
process.stdout.write(`${server.isOwner ? 'started' : 'shared'} ${server.url}\n`);
const forever = setInterval(() => undefined, 60_000);
void server.lost.then(() => process.stdout.write('lost\n'));
process.once('SIGTERM', async () => {
  clearInterval(forever);
  await server.stop();
  process.stdout.write('stopped\n');
});
