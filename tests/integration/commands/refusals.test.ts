import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { launch } from '@/tests/support/processes';

const DATA = 'scripts/data.mjs';
const START = 'scripts/start.mjs';

/** One line that says what is wrong, and an exit code a supervisor can see. */
async function refusal(args: readonly string[], env: Record<string, string>): Promise<string> {
  const { code, output } = await launch(args, env).done;
  expect(code).toBe(1);
  // What was being done is a line of its own; the reason is the last one.
  return output.trim().split('\n').at(-1) ?? '';
}

test('a port in use', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  expect(await refusal([START], { PORT: port })).toBe(
    `Port ${port} on 127.0.0.1 is in use: stop what listens there, or set PORT to another.`,
  );
  server.close();
});

test('a host that is not an address of this machine', async () => {
  expect(await refusal([START], { PORT: '3997', HOST: '192.0.2.1' })).toBe(
    'HOST is 192.0.2.1, which is not an address of this machine.',
  );
});

test.each([
  [
    'a server that is not there',
    'postgres://reader:secret@127.0.0.1:1/record',
    'reader@127.0.0.1:1/record',
    'nothing listens there',
  ],
  [
    'a host that does not exist',
    'postgres://nowhere.invalid/record',
    'nowhere.invalid/record',
    'that host is not known',
  ],
])('DATABASE_URL naming %s, told without its password', async (_, url, place, reason) => {
  for (const args of [[START], [DATA, 'import']]) {
    expect(await refusal(args, { PORT: '3997', DATABASE_URL: url })).toBe(
      `The database at ${place} cannot be used: ${reason}. Check DATABASE_URL.`,
    );
  }
});

test('settings that make no sense, all in one line', async () => {
  expect(await refusal([START], { PORT: 'many', DATABASE_URL: 'mysql://localhost/record' })).toBe(
    'Wrong settings: PORT must be a port number; DATABASE_URL must look like postgres://user:password@host:5432/database.',
  );
});

test.each([
  [[]],
  [['check', '--dry-run']],
  [['import', '--force']],
  [['import', '--seed', '2']],
  [['generate', '--dry-run']],
  [['generate', 'a', 'b']],
])('npm run data -- %j is answered with the usage', async (args) => {
  const { code, output } = await launch([DATA, ...args]).done;
  expect(code).toBe(1);
  expect(output).toContain('Usage: npm run data -- check [folder]');
  expect(output).not.toMatch(/^ +at /m);
});

test.each([
  ['--observations', 'many', '--observations must be a whole number from 1 to 100000000, not "many".'],
  ['--outcomes', '0', '--outcomes must be a whole number from 1 to 10000000, not "0".'],
  ['--seed', '-1', "Option '--seed' argument is ambiguous."],
])('generate %s %s is refused', async (option, value, reason) => {
  const { code, output } = await launch([DATA, 'generate', option, value]).done;
  expect(code).toBe(1);
  expect(output).toContain(reason);
});
