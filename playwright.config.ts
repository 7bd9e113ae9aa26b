import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/steps/browser.mjs';

// `npm test` gives a data folder of its own and a free port; run alone (npx playwright test), these are kept between runs.
const port = process.env['E2E_PORT'] ?? '3999';
const dataDir = process.env['E2E_DATA_DIR'] ?? join(tmpdir(), 'observatory-e2e');
const executablePath = findBrowser()?.executablePath;

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 25_000 },
  reporter: process.env['E2E_REPORT'] ? [['list'], ['json', { outputFile: process.env['E2E_REPORT'] }]] : 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath == null ? {} : { executablePath }),
      args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    },
  },
  projects: [
    { name: 'utc', use: { timezoneId: 'UTC' } },
    // What is tagged must not depend on where the reader is: dates of the record are days, not moments.
    { name: 'far-zone', grep: /@zones/, use: { timezoneId: 'Pacific/Auckland' } },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    env: { PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir, DATABASE_URL: '' },
    url: `http://127.0.0.1:${port}/api/ready`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
  },
});
