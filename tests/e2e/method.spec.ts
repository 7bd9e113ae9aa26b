import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/e2e';

const PAGES = ['/method', '/zh/method', '/accessibility', '/zh/accessibility'];

test.describe('the method, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('from any page to the rule of a derived figure, worked out by a case of the record', async ({ page }) => {
    await page.goto('/outcomes');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Method', exact: true }).click();
    await page
      .getByRole('navigation', { name: 'Rules on this page' })
      .getByRole('link', { name: 'Derived figures' })
      .click();
    await expect(page).toHaveURL(/\/method#derivation$/);
    const derived = page.locator('[data-case="derivation"] [data-derived="2015"]');
    await expect(derived).toHaveText('Derived, 2015: 86,000 ÷ 7.43 = about 11,575, between 11,499 and 11,650');
  });

  test('where a rule applies is a way to it: of releases, definitions, missing figures and derivation', async ({
    page,
  }) => {
    await page.goto('/zh/metrics/sg-overnight-cq');
    const ways = await page
      .locator('main a[href^="/zh/method#"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
    expect(ways).toEqual(expect.arrayContaining(['releases', 'definitions', 'missing', 'derivation']));
    await page.goto('/zh/method');
    for (const rule of ways) await expect(page.locator(`[id="${rule}"]`)).toHaveCount(1);
  });

  test('two statements that cannot both be right stand side by side', async ({ page }) => {
    await page.goto('/method#conflict');
    const values = page.locator('[data-case="conflict"] [data-source-id]');
    await expect(values).toHaveCount(2);
    expect(await values.evaluateAll((found) => found.map((one) => one.getAttribute('data-value')))).toEqual([
      '11',
      '12',
    ]);
  });

  test('every set is taken whole in four kinds of file', async ({ page, request }) => {
    await page.goto('/method#download');
    const links = await page
      .locator('a[download][href^="/api/v1/"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    const files = new Set(links.filter((href) => /\.(csv|xlsx|parquet|jsonl)/.test(href)));
    expect(files.size).toBe(24);
    for (const href of files) expect((await request.get(href)).status(), href).toBe(200);
  });
});

test.describe('what other programs are told', () => {
  test('the sitemap names every fixed page in both languages, and what it names answers', async ({ request }) => {
    const sitemap = await (await request.get('/sitemap.xml')).text();
    const paths = [...sitemap.matchAll(/<loc>[^<]*?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, path]) => path ?? '');
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of PAGES) expect(paths).toContain(path);
    // One of each kind of page, whichever stands first.
    const kinds = new Map(paths.map((path) => [path.replace(/[^/]+$/, ''), path]));
    for (const path of kinds.values()) expect((await request.get(path)).status(), path).toBe(200);
    expect((await request.get('/sitemaps/2.xml')).status()).toBe(404);
  });

  test('the feeds are Atom in each language and lead to pages of that language', async ({ request }) => {
    for (const [path, start] of [
      ['/feed.xml', '/outcomes/'],
      ['/zh/feed.xml', '/zh/outcomes/'],
    ] as const) {
      const answer = await request.get(path);
      expect(answer.headers()['content-type']).toContain('application/atom+xml');
      const [, entry = ''] = /<entry>.*?<\/entry><entry>(.*?)<\/entry>/.exec(await answer.text()) ?? [];
      const [, address = ''] = /<link rel="alternate"[^>]* href="([^"]+)"/.exec(entry) ?? [];
      expect(new URL(address).pathname.startsWith(start)).toBe(true);
      expect((await request.get(new URL(address).pathname)).status()).toBe(200);
    }
  });

  test('each page has one address, named in both languages, and a card that is a picture', async ({
    page,
    request,
  }) => {
    for (const [path, en, zh] of [
      ['/zh/outcomes?theme=trade', '/outcomes', '/zh/outcomes'],
      ['/metrics/sg-overnight-cq', '/metrics/sg-overnight-cq', '/zh/metrics/sg-overnight-cq'],
      ['/zh', '/', '/zh'],
    ] as const) {
      await page.goto(path);
      const pathOf = async (selector: string, name: string) =>
        new URL((await page.locator(`head ${selector}`).getAttribute(name)) ?? '').pathname;
      expect(await pathOf('link[rel=canonical]', 'href')).toBe(path.startsWith('/zh') ? zh : en);
      expect(await pathOf('link[rel=alternate][hreflang=en]', 'href')).toBe(en);
      expect(await pathOf('link[rel=alternate][hreflang=zh]', 'href')).toBe(zh);
      const card = await page.locator('head meta[property="og:image"]').getAttribute('content');
      const { pathname, search } = new URL(card ?? '');
      expect((await request.get(pathname + search)).headers()['content-type']).toBe('image/png');
    }
  });

  test('the record is a data set whose files answer', async ({ page, request }) => {
    await page.goto('/');
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const dataset = JSON.parse(text ?? '{}');
    expect(dataset).toMatchObject({ '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/' });
    const [first] = dataset.distribution;
    const { pathname, search } = new URL(first.contentUrl);
    expect((await request.get(pathname + search)).status()).toBe(200);
  });

  test('the parts are no page to be found', async ({ page, request }) => {
    await page.goto('/parts');
    await expect(page.locator('head meta[name=robots]')).toHaveAttribute('content', /noindex/);
    expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/parts<');
  });
});

for (const path of [...PAGES, '/parts']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }

  for (const width of [1440, 360, 320]) {
    test(`nothing of ${path} scrolls sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  }
}
