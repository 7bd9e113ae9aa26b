import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { exclusively } from './exclusive.mjs';
import { runNode } from './run-node.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, extraneous?: boolean, os?: string[], cpu?: string[] }} Package
 * @typedef {{ packages: Record<string, Package> }} Lock
 */

const STAMP = 'node_modules/.observatory-packages';
const COUNT_MS = 300;

/**
 * Installs what package-lock.json lists, if it is not there. Two commands at once: the second waits for the first.
 * @param {string} root the project's folder
 * @param {import('./reporter.mjs').Reporter} reporter
 */
export async function ensurePackages(root, reporter) {
  if (await isInstalled(root)) return;
  await reporter.step('Packages', (progress) =>
    exclusively(root, 'packages', async () => {
      if (await isInstalled(root)) return 'installed by another command';
      const { packages } = await readJson(join(root, 'package-lock.json'));
      const folders = foldersOf(packages);
      const watch = setInterval(
        () => progress(folders.filter((name) => existsSync(join(root, name, 'package.json'))).length, folders.length),
        COUNT_MS,
      );
      const { code, words } = await runNode([await findNpm(), 'ci', '--include=dev', '--no-audit', '--no-fund'], {
        output: 'pipe',
      }).finally(() => clearInterval(watch));
      if (code !== 0) throw new Error(`npm could not install the packages:\n${words.trim()}`);
      await writeFile(join(root, STAMP), await stampOf(root));
      return `installed ${folders.length}`;
    }),
  );
}

/**
 * Installed by this command, or by hand: npm writes what it installed to node_modules/.package-lock.json, as its last act.
 * @param {string} root
 */
async function isInstalled(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const stamp = await readFile(join(root, STAMP), 'utf8').catch(() => null);
  if (stamp !== null) return stamp === (await stampOf(root));
  /** @type {[Lock, Lock]} */
  const [wanted, present] = [await readJson(join(root, 'package-lock.json')), await readJson(record)];
  return isSatisfied(wanted.packages, present.packages);
}

/**
 * What the installed packages depend on: the lists, the platform, and the interface Node has for compiled code.
 * @param {string} root
 */
async function stampOf(root) {
  const { dependencies, devDependencies, optionalDependencies, overrides } = await readJson(join(root, 'package.json'));
  return createHash('sha256')
    .update(JSON.stringify([process.platform, process.arch, process.versions.modules]))
    .update(JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides]))
    .update(await readFile(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * Whether every package is present in its version; an optional one (for another platform) and a left-over may be absent.
 * @param {Record<string, Package>} wanted
 * @param {Record<string, Package>} present
 * @returns {boolean}
 */
export function isSatisfied(wanted, present) {
  return Object.entries(wanted)
    .filter(([folder]) => folder !== '')
    .every(([folder, { version, optional, extraneous }]) => {
      const found = present[folder];
      return found === undefined ? optional === true || extraneous === true : found.version === version;
    });
}

/**
 * The folders npm will make on this platform.
 * @param {Record<string, Package>} packages
 */
function foldersOf(packages) {
  /** @param {string[] | undefined} allowed @param {string} value */
  const suits = (allowed, value) => allowed === undefined || allowed.includes(value);
  return Object.entries(packages)
    .filter(([folder, { extraneous }]) => folder !== '' && extraneous !== true)
    .filter(([, { os, cpu }]) => suits(os, process.platform) && suits(cpu, process.arch))
    .map(([folder]) => folder);
}

/** The script behind the `npm` command. */
async function findNpm() {
  const own = process.env['npm_execpath'];
  if (own?.endsWith('npm-cli.js')) return own;
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const script = await realpath(join(folder, 'npm')).catch(() => null);
    if (script?.endsWith('.js') && (await stat(script)).isFile()) return script;
  }
  throw new Error('npm was not found: it comes with Node (https://nodejs.org).');
}

/** @param {string} path */
async function readJson(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}
