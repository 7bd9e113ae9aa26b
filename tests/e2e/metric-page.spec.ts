import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { relations, statements } from '../support/record';

/** Metrics of every measure and of many units, with the number that heads their page; null where none was published. */
const METRICS: readonly (readonly [id: string, latest: number | null])[] = [
  ['cci-projects-all-cum', 230],
  ['cci-govbiz-projects-cum', 347],
  ['cci-xborder-fin-value-cum', 21_700_000_000],
  ['sg-overnight-cq', 86_000],
  ['cq-asean-trade', 132_650_000_000],
  ['west-asean-trade', 1_000_000_000_000],
  ['cq-ilstc-teu', 327_700],
  ['cq-foreign-border-crossings', 760_000],
  ['cq-sg-trade-growth', 4.8],
  ['cn-share-sg-trade', 14.2],
  ['idc-latency', 70],
  ['liangjiang-cci-projects-cum', 45],
  ['cq-airport-intl-passengers', null],
];

function part(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** All statements of the page, as "source value", in a fixed order. */
function statementsOn(page: Page): Promise<string[]> {
  return part(page, 'All statements')
    .locator('[data-source-id]')
    .evaluateAll((entries) =>
      entries.map((entry) => `${entry.getAttribute('data-source-id')} ${entry.getAttribute('data-value')}`).sort(),
    );
}

test.describe('the page of a metric, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [id, latest] of METRICS) {
    test(`${id}: ${latest ?? 'no figure'} at its head, every statement and relation of the record once, its marks`, async ({
      page,
    }) => {
      await page.goto(`/metrics/${id}`);
      const head = page.locator('[data-latest] data').first();
      if (latest === null)
        await expect(page.getByText('No figure has been published for this metric.').first()).toBeVisible();
      else await expect(head).toHaveAttribute('value', String(latest));
      const stated = statements.filter(({ metricId }) => metricId === id);
      expect(await statementsOn(page)).toEqual(
        stated.map(({ source, figure }) => `${source.id} ${figure.value}`).sort(),
      );
      const tied = relations.filter(({ metricId }) => metricId === id);
      await expect(page.locator('[data-relation]')).toHaveCount(tied.length);
      const marks = page.locator(`figure [data-mark][data-metric="${id}"]`);
      if (latest === null) await expect(marks).toHaveCount(0);
      else expect(await marks.count()).toBeGreaterThan(0);
    });
  }

  test('11 and 12 projects stand side by side, each with what its rounding allows and who says so', async ({
    page,
  }) => {
    await page.goto('/metrics/cci-projects-all-cum');
    const conflict = page.locator('[data-conflict="disagreement"]');
    await expect(conflict).toContainText(
      'Two statements for 8 January 2016 cannot both be right: 11 projects, between 10.5 and 11.5; 12 projects, between 11.5 and 12.5.',
    );
    await expect(conflict.getByRole('link', { name: 'AsiaOne (The Straits Times), 9 January 2016' })).toBeVisible();
    await expect(conflict.getByRole('link', { name: 'China Youth Daily, 9 January 2016' })).toBeVisible();
  });

  test('118 of June 2021 repeats October 2018, and leads to the metric it repeats', async ({ page }) => {
    await page.goto('/metrics/cci-govbiz-projects-cum');
    const echo = page.locator('[data-conflict="echo"]');
    await expect(echo).toContainText(
      '118 projects, stated for 25 June 2021, repeats October 2018 under another definition',
    );
    await echo.getByRole('link', { name: 'CCI cooperation projects signed, all kinds' }).click();
    await expect(page).toHaveURL(/\/metrics\/cci-projects-all-cum$/);
    await expect(page.locator('[data-conflict="echo"]')).toContainText('is stated again for 25 June 2021');
  });

  test('a running total that falls, and a growth that its figures contradict, say by how much', async ({ page }) => {
    await page.goto('/metrics/liangjiang-cci-projects-cum');
    await expect(page.locator('[data-conflict="fall"]')).toContainText('this one falls by at least 15 projects');
    await page.goto('/metrics/cq-asean-trade');
    await expect(page.locator('[data-conflict="relation"]')).toContainText(
      'would make it about CN¥112.365 billion, between CN¥112.305 billion and CN¥112.425 billion. The figure stated is CN¥112.17 billion',
    );
  });

  test('visitors: 2015 is derived with its working, and 2016–2023 are missing', async ({ page }) => {
    await page.goto('/metrics/sg-overnight-cq');
    await expect(part(page, 'What is missing')).toContainText('No figure published for 2016–2023.');
    const derived = page.locator('[data-derived="2015"]');
    await expect(derived).toHaveText('Derived, 2015: 86,000 ÷ 7.43 = about 11,575, between 11,499 and 11,650');
    await expect(part(page, 'Relations, and what follows from them')).toContainText(
      'lowest 85,500 ÷ 7.435, highest 86,500 ÷ 7.425',
    );
    await expect(part(page, 'Relations, and what follows from them')).toContainText(
      'A later period, not stated: 7 times 2015',
    );
  });

  test('bounds are said as bounds: more than one trillion, nearly 3,000, more than 30,300 from more than 150,000', async ({
    page,
  }) => {
    await page.goto('/metrics/west-asean-trade');
    await expect(page.locator('[data-latest]')).toContainText('more than CN¥1 trillion');
    await page.goto('/metrics/cq-ilstc-teu');
    await expect(page.locator('[data-period="2017"] [data-source-id]')).toContainText('nearly 3,000 TEU');
    await page.goto('/metrics/cq-foreign-border-crossings');
    await expect(page.locator('[data-derived="2023-H1"]')).toHaveText(
      'Derived, first half of 2023: more than 150,000 ÷ 4.95 = more than 30,300',
    );
  });

  test('the preferred statement stands first, and the other one says what decided', async ({ page }) => {
    await page.goto('/metrics/cq-ilstc-teu');
    const entries = part(page, '2022').locator('[data-source-id]');
    await expect(entries.nth(0)).toContainText('more than 148,000 TEU');
    await expect(entries.nth(0)).toContainText('preferred');
    await expect(entries.nth(1)).toContainText('nearly 150,000 TEU');
    await expect(entries.nth(1)).toContainText('repost comes after press');
  });

  test('a view narrows the chart to the two dates known in 2016; the statements stay whole and say so', async ({
    page,
  }) => {
    await page.goto('/metrics/cci-projects-all-cum?as_known_on=2016');
    await expect(page.locator('figure [data-mark][data-metric]')).toHaveCount(2);
    expect(await statementsOn(page)).toHaveLength(15);
    await expect(part(page, 'All statements')).toContainText('this list is whole');
    await page.goto('/metrics/cci-projects-all-cum');
    await expect(part(page, 'All statements')).not.toContainText('this list is whole');
  });

  test('leads on: to its chart, to a neighbour, and to both side by side', async ({ page }) => {
    await page.goto('/zh/metrics/sg-overnight-cq');
    const related = part(page, '相关内容');
    await expect(related.getByRole('link', { name: '来渝新加坡游客', exact: true })).toHaveAttribute(
      'href',
      '/zh/charts/tourism-growth',
    );
    await expect(related.getByRole('link', { name: /^与“.*新加坡团队游客.*”对比$/ })).toHaveAttribute(
      'href',
      '/zh/charts/compare?metric=sg-overnight-cq,sg-group-tourists-cq',
    );
  });

  test('a metric that the record does not have is not found', async ({ page, allowConsole }) => {
    allowConsole(/404/);
    const answer = await page.goto('/metrics/no-such-metric');
    expect(answer?.status()).toBe(404);
  });

  test('names itself to other programs: canonical without the view, picture with it', async ({ page }) => {
    await page.goto('/zh/metrics/sg-overnight-cq?scale=log');
    const link = (selector: string) => page.locator(`head ${selector}`);
    await expect(link('link[rel="canonical"]')).toHaveAttribute('href', /\/zh\/metrics\/sg-overnight-cq$/);
    await expect(link('link[rel="alternate"][hreflang="en"]')).toHaveAttribute(
      'href',
      /[^h]\/metrics\/sg-overnight-cq$/,
    );
    await expect(link('meta[property="og:image"]')).toHaveAttribute(
      'content',
      /\/zh\/metrics\/sg-overnight-cq\.png\?size=social&scale=log$/,
    );
  });
});

test.describe('the page of a metric', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}, with and without a figure`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const id of ['cci-projects-all-cum', 'cq-airport-intl-passengers']) {
        await page.goto(`/metrics/${id}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations).toEqual([]);
      }
    });
  }

  test('fits a phone in both languages', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    // The second has the longest figure in large letters: about US$54.39 billion.
    for (const address of [
      '/metrics/cq-asean-trade',
      '/metrics/cci-combined-value-cum',
      '/zh/metrics/cci-projects-all-cum',
    ]) {
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }
  });
});
