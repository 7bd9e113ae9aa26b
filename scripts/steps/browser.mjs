import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runNode } from '../bootstrap/run-node.mjs';

/** Fastest first. */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const CONNECTION_TIMEOUT_MS = 10_000;
const APT_PATIENCE_MS = 10 * 60_000;
const APT_OPTIONS = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20'];

/** @typedef {{ executablePath: string | null }} Browser `executablePath` null: Playwright's own, which it finds by itself */

/**
 * A Chromium for the tests: the one PLAYWRIGHT_CHROMIUM names, Playwright's own, or the system's. Null where there is none.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Browser | null}
 */
export function findBrowser(env = process.env) {
  if (env['PLAYWRIGHT_CHROMIUM']) return { executablePath: env['PLAYWRIGHT_CHROMIUM'] };
  if (hasOwnBrowser()) return { executablePath: null };
  const folders = (env['PATH'] ?? '').split(delimiter);
  const paths = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = paths.find(isExecutable);
  return executablePath === undefined ? null : { executablePath };
}

/**
 * A Chromium for the tests, installed if there is none.
 * @returns {Promise<Browser>}
 * @throws Error, one line that says how to install one by hand
 */
export async function ensureBrowser() {
  for (const install of [async () => undefined, installOwn, installPackage]) {
    await install();
    const browser = findBrowser();
    if (browser !== null) return browser;
  }
  throw new Error(
    'No browser: install Chromium (on Debian: apt-get install chromium-headless-shell), or set PLAYWRIGHT_CHROMIUM to its path.',
  );
}

/** Playwright installs its headless shell in a folder of its own, marked when it is complete. */
function hasOwnBrowser() {
  const folder = chromium.executablePath().replace(/([\\/])chromium-(\d+)[\\/].*$/, '$1chromium_headless_shell-$2');
  return existsSync(join(folder, 'INSTALLATION_COMPLETE'));
}

/** Playwright's download; where its site cannot be reached it gives up after a few short attempts. */
async function installOwn() {
  await runNode([PLAYWRIGHT, 'install', '--only-shell', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_TIMEOUT_MS) },
    output: 'pipe',
  });
}

/** The system's package: Debian's own shell, or the whole browser where a relative of Debian has no shell. */
async function installPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  await aptGet('update');
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if ((await aptGet('install', '--yes', '--no-install-recommends', name)) === 0) return;
  }
}

/**
 * @param {string[]} args
 * @returns {Promise<number | null>} the exit code
 */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn('apt-get', [...APT_OPTIONS, ...args], { env, stdio: 'ignore', timeout: APT_PATIENCE_MS });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
