import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startEmbedded } from '@/db/embedded';
import { eventually, launch, processesNaming, type Running } from '@/tests/support/processes';

let made: string;
let folder: string;
beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'observatory-embedded-'));
  await (await startEmbedded(made)).stop();
});
afterAll(() => rm(made, { recursive: true, force: true }));
// Making a data folder takes longer than copying one.
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'observatory-embedded-'));
  await cp(made, folder, { recursive: true });
});
afterEach(async () => {
  // A test that failed half-way leaves its users behind.
  for (const { child } of used.splice(0)) child.kill('SIGKILL');
  await nothingLeft();
  await rm(folder, { recursive: true, force: true });
});

const used: Running[] = [];
const use = () => {
  const running = launch(['--import', 'tsx', 'tests/support/use-embedded.ts', folder]);
  used.push(running);
  return running;
};
const nothingLeft = () =>
  eventually(`no process of ${folder}`, async () => (await processesNaming(folder)).length === 0);
const kill = (running: Running, signal: NodeJS.Signals) => process.kill(-running.pid, signal);
const urlIn = (running: Running) => /postgres:\S+/.exec(running.output())?.[0] ?? '';
const serverPid = async () => Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

async function query(url: string, text: string): Promise<unknown[]> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await client.unsafe(text);
  } finally {
    await client.end();
  }
}

test('a stop in order ends everything, and the data are there the next time', async () => {
  const first = use();
  await first.says('started');
  await query(urlIn(first), 'create table kept as select 347 as projects');
  first.child.kill('SIGTERM');
  expect(await first.done).toMatchObject({ code: 0 });
  expect(await processesNaming(folder)).toEqual([]);
  const again = await startEmbedded(folder);
  expect(await query(again.url, 'select projects from kept')).toEqual([{ projects: 347 }]);
  await again.stop();
});

test('kill -9 of the whole process group: the server stops, and a start at that very moment waits for it', async () => {
  const first = use();
  await first.says('started');
  await query(urlIn(first), 'create table kept as select 347 as projects');
  kill(first, 'SIGKILL');
  const again = await startEmbedded(folder);
  expect(await query(again.url, 'select projects from kept')).toEqual([{ projects: 347 }]);
  await again.stop();
});

test('two starters at once: one starts, one shares; the server outlives the first to leave, by kill -9 too', async () => {
  const pair = [use(), use()];
  await Promise.all(pair.map((running) => running.says('postgres:')));
  const owner = pair.find((running) => running.output().startsWith('started'));
  const guest = pair.find((running) => running.output().startsWith('shared'));
  if (owner === undefined || guest === undefined) throw new Error(pair.map((running) => running.output()).join());
  expect(urlIn(guest)).toBe(urlIn(owner));
  kill(owner, 'SIGKILL');
  await owner.done;
  expect(await query(urlIn(guest), 'select 1 as one')).toEqual([{ one: 1 }]);
  guest.child.kill('SIGTERM');
  expect(await guest.done).toMatchObject({ code: 0 });
});

test('kill -9 of the keeper: the user learns it, and the next start clears up what the keeper left', async () => {
  const first = use();
  await first.says('started');
  const url = urlIn(first);
  await query(url, 'create table kept as select 347 as projects');
  const orphan = await serverPid();
  process.kill(await parentOf(orphan), 'SIGKILL');
  await first.says('lost');
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  kill(first, 'SIGKILL');
  const again = await startEmbedded(folder);
  expect(await serverPid()).not.toBe(orphan);
  expect(await query(again.url, 'select projects from kept')).toEqual([{ projects: 347 }]);
  await again.stop();
});

test('kill -9 of the server in the middle of a query: the next start ends the orphaned worker and recovers', async () => {
  const first = use();
  await first.says('started');
  const busy = postgres(urlIn(first), { max: 1, onnotice: () => undefined });
  const broken = expect(busy`select count(*) from generate_series(1, 100000000000)`).rejects.toThrow();
  await eventually('a worker is busy', async () => {
    const rows = await query(
      urlIn(first),
      "select 1 from pg_stat_activity where query like '%series(1, 1%' and pid <> pg_backend_pid()",
    );
    return rows.length > 0;
  });
  process.kill(await serverPid(), 'SIGKILL');
  await first.says('lost');
  const again = await startEmbedded(folder);
  expect(await query(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await broken;
  await busy.end({ timeout: 1 });
  kill(first, 'SIGKILL');
  await again.stop();
});

test('a stale lock file that names a living stranger does not prevent a start', async () => {
  await writeFile(join(folder, 'postgres/postmaster.pid'), `${process.pid}\n${join(folder, 'postgres')}\n`, {
    mode: 0o600,
  });
  const again = await startEmbedded(folder);
  expect(await query(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await again.stop();
});

test('a data folder that was being made when everything was killed is made anew', async () => {
  await rm(join(folder, 'postgres'), { recursive: true });
  await mkdir(join(folder, 'postgres.new/base'), { recursive: true });
  const server = await startEmbedded(folder);
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
});

test('a temporary server leaves nothing in its folder', async () => {
  const server = await startEmbedded(folder, { durable: false });
  await server.stop();
  expect(await readdir(folder)).toEqual([]);
});

async function parentOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
