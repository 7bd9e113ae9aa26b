import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@/db/embedded/free-port.mjs';
import { expect, test } from '../support/e2e';
import { eventually, launch, processesNaming } from '../support/processes';

/** `npm start` itself, on the build that is there, with data folders of its own. */
const start = async (dataDir: string) => {
  const port = String(await findFreePort());
  const running = launch(['scripts/start.mjs'], { PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir });
  return { running, ready: () => fetch(`http://127.0.0.1:${port}/api/ready`).then((response) => response.json()) };
};

test('two copies side by side; kill -9 of one leaves nothing, and its next start has the same release', async () => {
  const folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'observatory-start-'))));
  const [one = '', two = ''] = folders;
  const first = await start(one);
  const second = await start(two);
  await Promise.all([first, second].map(({ running }) => running.says('Ctrl-C stops it')));
  const { release } = await first.ready();
  expect(release.id).toBe(1);

  process.kill(-first.running.pid, 'SIGKILL');
  await first.running.done;
  await eventually('nothing of the killed copy is left', async () => (await processesNaming(one)).length === 0);
  expect((await second.ready()).status).toBe('ready');

  const again = await start(one);
  await again.running.says('Ctrl-C stops it');
  expect(again.running.output()).toContain('Record: release 1, unchanged');
  expect(again.running.output()).toContain('Build: up to date');
  expect((await again.ready()).release).toEqual(release);

  for (const { running } of [again, second]) {
    process.kill(-running.pid, 'SIGINT');
    expect((await running.done).code).toBe(0);
  }
  for (const folder of folders) {
    expect(await processesNaming(folder)).toEqual([]);
    await rm(folder, { recursive: true, force: true });
  }
});
