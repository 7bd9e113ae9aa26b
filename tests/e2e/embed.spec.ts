import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../support/e2e';

const CHART = '/charts/trade-volume?from=2019';

/** The page of someone else, on an origin of its own: what `body` holds at the moment it is asked for. */
let site: { readonly server: Server; readonly address: string };
let body = '';

test.beforeAll(async () => {
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(isPage ? `<!doctype html><html lang="en"><title>A page of others</title>${body}` : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of that form.
  site = { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
});
test.afterAll(() => {
  site.server.closeAllConnections();
  site.server.close();
});

/** The code as the panel of a chart gives it. */
async function copiedCode(page: Page, address = CHART, id = 'take-embed'): Promise<string> {
  await page.goto(address);
  return (await page.locator(`#${id}`).textContent()) ?? '';
}

async function embeddedIn(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('The page has no frame.');
  await frame.waitForLoadState();
  return frame;
}

function marksIn(place: Page | Frame): Promise<string[]> {
  return place
    .locator('[data-mark]')
    .evaluateAll((marks) =>
      marks.map(({ dataset: { metric, period, value, mark } }) => [metric, period, value, mark].join(' ')).sort(),
    );
}

test.describe('the code of an embed on a page of another origin', () => {
  for (const width of [360, 900]) {
    test(`at ${width} px has the height of its content, whole, with the marks of the page`, async ({ page }) => {
      const code = await copiedCode(page);
      const marks = await marksIn(page);
      expect(marks.length).toBeGreaterThan(0);
      body = code;
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.address);
      const frame = await embeddedIn(page);
      const fits = () =>
        frame.evaluate(() => {
          const { scrollHeight, scrollWidth } = document.documentElement;
          const content = document.querySelector('main')?.parentElement?.getBoundingClientRect().height ?? 0;
          return [
            window.innerHeight - Math.ceil(content),
            scrollHeight - window.innerHeight,
            scrollWidth - window.innerWidth,
          ];
        });
      await expect.poll(fits).toEqual([0, 0, 0]);
      await frame.getByText('Table of these points').click();
      await expect.poll(fits).toEqual([0, 0, 0]);
      await frame.getByText('Table of these points').click();
      await expect.poll(fits).toEqual([0, 0, 0]);
      expect(await marksIn(frame)).toEqual(marks);
    });
  }

  test('loads nothing until a reader comes near', async ({ page }) => {
    body = `<div style="height: 20000px"></div>${await copiedCode(page)}`;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.address);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(asked).not.toContain('/embed/charts/trade-volume');
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect.poll(() => asked).toContain('/embed/charts/trade-volume');
  });

  test('has a title, and its own title opens the same view of the page beside', async ({ page, context, baseURL }) => {
    body = await copiedCode(page);
    await page.goto(site.address);
    await expect(page.getByTitle('Trade between Chongqing and ASEAN')).toBeVisible();
    const frame = await embeddedIn(page);
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Trade between Chongqing and ASEAN' }).click();
    const beside = await opened;
    await beside.waitForURL(`${baseURL}${CHART}`);
    expect(page.url()).toBe(site.address);
  });

  test('pinned names its release', async ({ page }) => {
    body = await copiedCode(page, CHART, 'take-embed-pinned');
    expect(body).toContain('?from=2019&amp;release=1"');
    await page.goto(site.address);
    const frame = await embeddedIn(page);
    await expect(frame.getByText(/Release 1 of/)).toBeVisible();
  });

  test('two on one page have each their own height', async ({ page }) => {
    body = (await copiedCode(page)) + (await copiedCode(page, '/zh/charts/weekly-flights'));
    await page.goto(site.address);
    await expect.poll(() => page.frames().length).toBe(3);
    const heights = () => page.locator('iframe').evaluateAll((frames) => frames.map(({ style }) => style.height));
    await expect.poll(async () => (await heights()).filter((height) => /^\d+px$/.test(height)).length).toBe(2);
    for (const frame of page.frames().slice(1)) {
      await expect.poll(() => frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
    }
  });
});

test.describe('an embed', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in ${colorScheme}: axe finds nothing, and a set theme wins over the reader's system`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/embed${CHART}`);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const own = await paper();
      await page.goto(`/embed${CHART}&theme=${colorScheme}`);
      expect(await paper()).toBe(own);
      await page.goto(`/embed${CHART}&theme=${colorScheme === 'light' ? 'dark' : 'light'}`);
      expect(await paper()).not.toBe(own);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }

  test('may be framed by anyone, is not for search engines and names its page', async ({ page, baseURL }) => {
    const response = await page.goto(`/embed${CHART}`);
    const headers = response?.headers() ?? {};
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy'] ?? '').not.toContain('frame-ancestors');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${baseURL}/charts/trade-volume`);
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });

  test('says what of its address could not be followed, and shows what it can', async ({ page }) => {
    await page.goto('/embed/charts/trade-volume?theme=blue&scale=sideways');
    const notice = page.getByRole('alert').filter({ hasText: 'could not be followed' });
    await expect(notice).toContainText('blue');
    await expect(notice).toContainText('sideways');
    expect((await marksIn(page)).length).toBeGreaterThan(0);
  });

  test('of a chart that is not there is 404 and says so', async ({ page, allowConsole }) => {
    allowConsole(/404/);
    const response = await page.goto('/embed/charts/no-such-chart');
    expect(response?.status()).toBe(404);
    await expect(page.getByText('There is no such chart')).toBeVisible();
  });
});

test.describe('what can be copied', () => {
  test('is on the clipboard after a click', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(CHART);
    await page.getByRole('button', { name: 'Copy This view, with the newest figures at any time' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an embed is drawn, and everything to be taken away is there, its texts without a dead button', async ({
    page,
  }) => {
    await page.goto(`/embed${CHART}`);
    expect((await marksIn(page)).length).toBeGreaterThan(0);
    await page.goto(CHART);
    const panel = page.getByRole('region', { name: 'Take it away' });
    await expect(panel.getByRole('button')).toHaveCount(0);
    await panel.getByText('Code for your own page').click();
    await expect(panel.locator('#take-embed')).toContainText('<iframe src=');
    const rows = (await panel.getByRole('link', { name: /^CSV · \d+ rows$/ }).textContent())?.match(/\d+/)?.[0];
    const href = await panel.getByRole('link', { name: /^CSV/ }).getAttribute('href');
    expect((await page.request.get(href ?? '')).headers()['x-total-count']).toBe(rows);
  });
});
