import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../scripts/steps/browser.mjs';
import type { Measurement } from './measurement';

/** A phone of some years ago is about so many times slower than the machine that measures. */
const CPU_SLOWDOWN = 4;
const ROUNDS = 3;

type Vitals = {
  /** When the largest text or picture stood, in ms since the address was asked for. */
  readonly largestPaint: number;
  /** Sum of all layout shifts without a reader's doing; 0 where nothing moved. */
  readonly layoutShift: number;
};

/**
 * What a reader with an empty cache and a slow processor waits for, and what moves meanwhile, against the bare page of the
 * same framework. The network is the machine's own. Both as in https://web.dev/articles/vitals.
 * @param addresses the pages
 * @param bare the page without anything
 */
export async function measureVitals(addresses: readonly string[], bare: string): Promise<Measurement[]> {
  const { executablePath } = await ensureBrowser();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  try {
    const yardstick = (await vitalsOf(browser, bare)).largestPaint;
    const measurements: Measurement[] = [];
    for (const address of addresses) {
      const { largestPaint, layoutShift } = await vitalsOf(browser, address);
      const name = `${new URL(address).pathname}: largest paint at ${CPU_SLOWDOWN} × slower, layout shift ${layoutShift.toFixed(3)}`;
      measurements.push({ name, value: largestPaint, unit: 'ms', yardstick: 'a bare page', yardstickValue: yardstick });
    }
    return measurements;
  } finally {
    await browser.close();
  }
}

/** The quickest of some loads, each with an empty cache, and the most that moved in any of them. */
async function vitalsOf(browser: Browser, address: string): Promise<Vitals> {
  const rounds: Vitals[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await load(browser, address));
  return {
    largestPaint: Math.min(...rounds.map(({ largestPaint }) => largestPaint)),
    layoutShift: Math.max(...rounds.map(({ layoutShift }) => layoutShift)),
  };
}

async function load(browser: Browser, address: string): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await watch(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  const vitals: unknown = await page.evaluate(() => Reflect.get(window, 'vitals'));
  await context.close();
  if (!isVitals(vitals) || vitals.largestPaint === 0) throw new Error(`${address} tells nothing about its painting.`);
  return vitals;
}

function watch(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const vitals = { largestPaint: 0, layoutShift: 0 };
    Object.assign(window, { vitals });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) vitals.largestPaint = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) vitals.layoutShift += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function isVitals(value: unknown): value is Vitals {
  return typeof value === 'object' && value !== null && 'largestPaint' in value && 'layoutShift' in value;
}
