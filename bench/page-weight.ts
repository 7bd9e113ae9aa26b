import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from '@playwright/test';
import { ensureBrowser } from '../scripts/steps/browser.mjs';
import type { Measurement } from './measurement';

const KB = 1024;
/** What only Recharts writes into a page. */
const CHART_CODE = 'recharts-wrapper';

type Weight = {
  /** Scripts that arrive until the page's load event, compressed again with gzip so that servers compare, in bytes. */
  readonly first: number;
  /** Scripts that arrive later, in bytes. */
  readonly later: number;
  readonly hasChartCode: boolean;
};

/**
 * What a browser with an empty cache loads of script for each page, against the bare page of the same framework.
 * @param addresses the pages, and the bare page last
 */
export async function measurePages(addresses: readonly string[], bare: string): Promise<Measurement[]> {
  const { executablePath } = await ensureBrowser();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  try {
    const yardstick = await weigh(browser, bare);
    const measurements: Measurement[] = [];
    for (const address of addresses) {
      const { first, later, hasChartCode } = await weigh(browser, address);
      const name = new URL(address).pathname;
      const against = { yardstick: 'a bare page', yardstickValue: yardstick.first / KB, unit: 'kB gzip' };
      measurements.push({ ...against, name: `${name}: script of the first load`, value: first / KB });
      measurements.push({
        ...against,
        name: `${name}: script that comes later, ${hasChartCode ? 'with' : 'without'} Recharts`,
        value: later / KB,
      });
    }
    return measurements;
  } finally {
    await browser.close();
  }
}

async function weigh(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await page.goto(address, { waitUntil: 'load' });
  const first = [...scripts];
  await seeAll(page);
  const weights = await Promise.all(scripts.map(async (script) => ({ script, body: await script.body() })));
  await context.close();
  const sum = (those: typeof weights) => those.reduce((total, { body }) => total + gzipSync(body).length, 0);
  return {
    first: sum(weights.filter(({ script }) => first.includes(script))),
    later: sum(weights.filter(({ script }) => !first.includes(script))),
    hasChartCode: weights.some(({ body }) => body.includes(CHART_CODE)),
  };
}

/** Charts load their script as they come near the window: the first is waited for until it is live. */
async function seeAll(page: Page): Promise<void> {
  const chart = page.locator('figure[data-chart]').first();
  if ((await chart.count()) > 0) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('[data-live="true"]').waitFor();
  }
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
}
