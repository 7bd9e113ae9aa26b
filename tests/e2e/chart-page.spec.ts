import AxeBuilder from '@axe-core/playwright';
import { isLive, marksOf } from '../support/chart-page';
import { expect, test } from '../support/e2e';

const PAGE = '/charts/tourism-growth';
const OVERNIGHT = 'Singapore overnight visitors in Chongqing';
const TOURS = 'Singapore organised-tour visitors to Chongqing';
const YEARBOOK = 'Singapore tourists in Chongqing, statistical yearbook';

test.describe('a chart page', () => {
  test('every point of every panel is reached by arrow keys, with its whole sentence announced', async ({
    page,
    browser,
    baseURL,
  }) => {
    const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const still = await plain.newPage();
    await still.goto('/charts/china-singapore-trade');
    const sentences = await still.locator('figure [data-mark] > title').allTextContents();
    await plain.close();
    await page.goto('/charts/china-singapore-trade');
    await isLive(page);
    const announced = page.locator('figure [aria-live]');
    await page.getByRole('application').focus();
    await page.keyboard.press('Home');
    await expect(announced).not.toBeEmpty();
    const heard = [await announced.textContent()];
    // More steps than stops: at the last one the key leads nowhere.
    for (let step = 0; step < 3 * sentences.length; step += 1) {
      await page.keyboard.press('ArrowRight');
      heard.push(await announced.textContent());
    }
    const all = heard.join('\n');
    expect(sentences.length).toBeGreaterThan(10);
    for (const sentence of sentences) expect(all).toContain(sentence);
    await page.keyboard.press('Escape');
    await expect(announced).toBeEmpty();
  });

  test('the table holds the points of the chart, and behind a point what else is stated', async ({ page }) => {
    await page.goto('/charts/projects-signed');
    await page.getByText('Table of these points').click();
    await expect(page.locator('figure tbody tr')).toHaveCount((await marksOf(page)).length);
    const row = page.locator('figure tbody tr', { hasText: 'as of 8 January 2016' });
    await expect(row).toContainText('sources disagree');
    await row.getByText(/^\d other statements?$/).click();
    await expect(row).toContainText('12 projects');
  });

  test('says what each series counts and what was never published, and leads to its page', async ({ page }) => {
    await page.goto(PAGE);
    const counted = page.getByRole('region', { name: 'What is counted' });
    await expect(counted.getByRole('heading', { level: 3 })).toHaveText([OVERNIGHT, TOURS, YEARBOOK]);
    await expect(counted).toContainText('No figure published for 2016–2023.');
    await counted.getByRole('link', { name: OVERNIGHT }).click();
    await expect(page).toHaveURL('/metrics/sg-overnight-cq');
  });

  test('tells other programs what it is: its plain address, its other language, the picture of its view', async ({
    page,
  }) => {
    await page.goto(`/zh${PAGE}?scale=log`);
    const origin = new URL(page.url()).origin;
    await expect(page).toHaveTitle('来渝新加坡游客 · 互联互通观察');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${origin}/zh${PAGE}`);
    await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveAttribute('href', `${origin}${PAGE}`);
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(picture).toBe(`${origin}/zh${PAGE}.png?size=social&scale=log`);
    const answer = await page.request.get(picture ?? '');
    expect(answer.headers()['content-type']).toBe('image/png');
  });

  test('of an unknown chart is not found', async ({ page, allowConsole }) => {
    allowConsole(/404/);
    const answer = await page.goto('/charts/no-such-chart');
    expect(answer?.status()).toBe(404);
  });
});

test.describe('an address that cannot be followed', () => {
  const cases: readonly (readonly [query: string, text: string])[] = [
    ['scale=cubic', 'scale: “cubic” is not a value of it. The scale is linear.'],
    ['from=2031-99', 'from: “2031-99” cannot be read. A date is written 2024, 2024-06 or 2024-06-30.'],
    ['from=2031', 'There is no figure in the range 2031 to …. The whole time is shown.'],
    ['from=2020&to=2019', 'ends before it starts. The whole time is shown.'],
    ['scale=index&base=1999', `${OVERNIGHT}: there is no figure for 1999 that could be 100.`],
    ['hide=no-such-metric', 'hide: “no-such-metric” is not a value of it. All series are shown.'],
    ['release=999', 'release: “999” is not a value of it. The current release is shown.'],
    ['colour=red', 'colour: there is no such parameter. It is ignored.'],
  ];
  for (const [query, text] of cases) {
    test(`?${query} says what is wrong and shows all eight points`, async ({ page }) => {
      await page.goto(`${PAGE}?${query}`);
      await expect(page.getByRole('alert').filter({ hasText: 'could not be followed' })).toContainText(text);
      expect(await marksOf(page)).toHaveLength(8);
    });
  }
});

test.describe('a comparison', () => {
  test('without metrics says what it is for; one is added, another taken out', async ({ page }) => {
    await page.goto('/charts/compare');
    await page.getByRole('combobox', { name: 'Add a metric' }).selectOption('sip-gdp');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(page).toHaveURL('/charts/compare?metric=sip-gdp');
    await page.getByRole('combobox', { name: 'Add a metric' }).selectOption('sip-trade-usd');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(page).toHaveURL('/charts/compare?metric=sip-gdp,sip-trade-usd');
    await expect(page.getByText('These figures have 2 units.')).toBeVisible();
    await page.getByRole('link', { name: 'Remove Regional gross domestic product' }).click();
    await expect(page).toHaveURL('/charts/compare?metric=sip-trade-usd');
  });

  test('names what it does not know, and says whose figures of one name are', async ({ page }) => {
    await page.goto('/charts/compare?metric=tec-population,nope&metric=sip-population');
    await expect(page.getByRole('alert').filter({ hasText: 'nope' })).toContainText('It is left out.');
    const compared = page.getByRole('list', { name: 'Compared' });
    await expect(compared.getByRole('listitem')).toHaveCount(2);
    await expect(compared).toContainText('Resident population (TEC)');
    await expect(compared).toContainText('Resident population (SIP)');
  });

  test('of small multiples has axes of one scale or of their own', async ({ page }) => {
    await page.goto('/charts/compare?metric=tec-population,sip-population&panels=metric');
    await page.getByRole('group', { name: 'Axes' }).getByRole('link', { name: 'each its own' }).click();
    await expect(page).toHaveURL('/charts/compare?metric=tec-population,sip-population&panels=metric&axes=own');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const address of [
      `${PAGE}?scale=index`,
      '/zh/charts/projects-signed',
      '/charts/compare?metric=sip-gdp,sip-trade-usd',
    ]) {
      test(`${address}: axe finds nothing`, async ({ page }) => {
        await page.goto(address);
        await isLive(page);
        await page.locator('figure summary', { hasText: /Table of these points|数据点表格/ }).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations).toEqual([]);
      });
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const address of [PAGE, '/zh/charts/financing?panels=metric', '/charts/compare?metric=sip-gdp,sip-trade-usd']) {
    test(`${address}: controls fold away, nothing is cut off to the side, open or not`, async ({ page }) => {
      await page.goto(address);
      await isLive(page);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      const strip = page.getByRole('slider').first();
      await expect(strip).toBeHidden();
      await page.locator('summary', { hasText: /Change what the chart shows|调整图表/ }).click();
      await expect(strip).toBeVisible();
      expect(await overflow()).toBeLessThanOrEqual(0);
    });
  }
});

test.describe('while it loads', () => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 360, height: 740 },
  ]) {
    test(`at ${viewport.width} px nothing moves`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        Object.assign(window, { layoutShift: 0 });
        new PerformanceObserver((list) => {
          // Not in TypeScript's library: https://wicg.github.io/layout-instability/
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            Object.assign(window, { layoutShift: Reflect.get(window, 'layoutShift') + entry.value });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(PAGE);
      await isLive(page);
      await page.evaluate(() => document.fonts.ready);
      // On a busy machine the page comes in pieces and a row of labels is laid out before its last one is there: some pixels,
      // once. Web Vitals call 0.1 good; anything that a reader could see to move is more than a hundredth of that.
      expect(await page.evaluate(() => Reflect.get(window, 'layoutShift'))).toBeLessThan(0.001);
    });
  }
});
