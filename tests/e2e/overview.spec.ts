import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from '../support/e2e';

type Headline = {
  readonly metric: string;
  readonly value: number;
  readonly figure: string;
  readonly date: string;
  /** The statement's source: its id in the record, and what its link says. */
  readonly source: string;
  readonly said: string;
};

const ASIACITY = { source: 'asiacity-2025-10-11', said: 'AsiaCity News, 11 October 2025' };
const ICHONGQING = { source: 'ichongqing-2025-12-17', said: 'iChongqing, 17 December 2025' };

/** What heads each card, traced by hand through observations.csv to sources.csv. */
const CURRENT: readonly Headline[] = [
  {
    metric: 'cci-govbiz-projects-cum',
    value: 347,
    figure: '347',
    date: 'as of 18 December 2025',
    source: 'ichongqing-2025-12-18',
    said: 'iChongqing, 18 December 2025',
  },
  {
    metric: 'cci-govbiz-value-cum',
    value: 26e9,
    figure: 'US$26 billion',
    date: 'as of 17 December 2025',
    ...ICHONGQING,
  },
  {
    metric: 'cci-xborder-fin-value-cum',
    value: 21.7e9,
    figure: 'US$21.7 billion',
    date: 'as of 10 November 2025',
    source: 'wcifit-2025-11-10',
    said: 'WCIFIT (wcifit.com), 10 November 2025',
  },
  {
    metric: 'cci-institutional-outcomes-cum',
    value: 33,
    figure: '33',
    date: 'as of 17 December 2025',
    ...ICHONGQING,
  },
  { metric: 'sg-overnight-cq', value: 86_000, figure: '86,000', date: '2024', ...ASIACITY },
  {
    metric: 'cq-sg-weekly-flights',
    value: 24,
    figure: '24',
    date: 'as of 10 November 2025',
    source: 'cbg-2025-11-10',
    said: 'Chongqing Broadcasting Group (cbg.cn), 10 November 2025',
  },
  {
    metric: 'ilstc-countries',
    value: 127,
    figure: '127',
    date: 'as of 8 January 2026',
    source: 'people-2026-01-09',
    said: "Xinhua via People's Daily Online, 9 January 2026",
  },
  {
    metric: 'west-asean-trade',
    value: 1e12,
    figure: 'more than CN¥1 trillion',
    date: 'as of 10 November 2025',
    source: 'people-2025-11-10',
    said: "Xinhua via People's Daily Online, 10 November 2025",
  },
];

/** What stood before. */
const EARLIER: readonly Headline[] = [
  { metric: 'ilstc-ports', value: 577, figure: '577', date: '11 October 2025', ...ASIACITY },
];

const linesOf = (name: string): Record<string, string>[] =>
  parse(readFileSync(`data/${name}.csv`), { columns: true, bom: true });
const SOURCES = linesOf('sources');
const OUTCOMES = linesOf('outcomes');

/** What the head of the page counts: a line each of the file of that name, listed at that address. */
const COUNTED = [
  { file: 'programmes', path: '/programmes', en: 'Programmes', zh: '项目' },
  { file: 'metrics', path: '/charts', en: 'Metrics', zh: '指标' },
  { file: 'observations', path: '/observations', en: 'Observations', zh: '数据陈述' },
  { file: 'outcomes', path: '/outcomes', en: 'Outcomes', zh: '合作成果' },
  { file: 'organisations', path: '/organisations', en: 'Organisations', zh: '机构' },
  { file: 'sources', path: '/sources', en: 'Sources', zh: '来源' },
] as const;

async function expectSource(statement: Locator, { source, said }: Headline): Promise<void> {
  const link = statement.getByRole('link');
  await expect(link).toHaveText(said);
  await expect(link).toHaveAttribute('href', SOURCES.find(({ id }) => id === source)?.['url'] ?? 'no such source');
}

test.describe('the overview', { tag: '@zones' }, () => {
  for (const headline of CURRENT) {
    const { metric, value, figure, date, said } = headline;
    test(`${metric} is ${figure}, with its date and source`, async ({ page }) => {
      await page.goto('/');
      const paragraphs = page.locator(`article[data-metric="${metric}"] > p`);
      const statement = paragraphs.nth(1);
      await expect(paragraphs.first().locator(`span:has(> data[value="${value}"])`)).toHaveText(figure);
      await expect(statement).toHaveText(`${date} ${said}`, { useInnerText: true });
      await expectSource(statement, headline);
    });
  }

  for (const headline of EARLIER) {
    const { metric, value, figure, date, said } = headline;
    test(`${metric} was ${figure}, with its date and source`, async ({ page }) => {
      await page.goto('/');
      const entries = page.locator(`article[data-metric="${metric}"] dd`);
      const statement = entries.filter({ has: page.locator(`data[value="${value}"]`) });
      await expect(statement).toHaveText(`${figure} · ${date} · ${said}`);
      await expectSource(statement, headline);
    });
  }

  for (const { file, path, en, zh } of COUNTED) {
    test(`the head counts the lines of ${file}.csv, and leads to ${path}`, async ({ page }) => {
      for (const [start, address, words] of [
        ['/', path, en],
        ['/zh', `/zh${path}`, zh],
      ] as const) {
        await page.goto(start);
        const link = page.locator(`[data-count="${file}"]`).getByRole('link');
        await expect(link).toHaveText(`${linesOf(file).length} ${words}`);
        await expect(link).toHaveAttribute('href', address);
      }
    });
  }

  test('a mark of the map leads to the outcomes of its place, as many as it says', async ({ page }) => {
    const inSingapore = linesOf('outcome_places').filter((line) => line['place_id'] === 'singapore').length;
    await page.goto('/');
    const map = page.getByRole('region', { name: 'Where the outcomes are' });
    await map.locator('svg a[href="/outcomes?place=singapore"]').first().click();
    await expect(page).toHaveURL('/outcomes?place=singapore');
    await expect(page.getByRole('status').first()).toHaveText(`1–50 of ${inSingapore}`);
  });

  // By hand through outcomes.csv: three are of 15 December 2025, one of the month as a whole, whose last day is later.
  test('the latest outcome is the memorandum of December 2025, and leads to its page', async ({ page }) => {
    await page.goto('/');
    const first = page.getByRole('region', { name: 'Latest outcomes' }).locator('[data-listed]').first();
    await expect(first).toContainText('December 2025');
    const title = OUTCOMES.find((line) => line['id'] === 'cci-mou-2025')?.['title_en'] ?? 'no such outcome';
    await first.getByRole('link', { name: title }).click();
    await expect(page).toHaveURL('/outcomes/cci-mou-2025');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  test('a programme leads to its outcomes where it has any, and nowhere where it has none', async ({ page }) => {
    await page.goto('/');
    const programmes = page.getByRole('region', { name: 'Programmes' });
    for (const { id = '', parent_id: parent = '' } of linesOf('programmes')) {
      const own = OUTCOMES.filter((line) => line['programme_id'] === id).length;
      const entry = programmes.locator(`[data-programme="${id}"] > div`);
      const outcomes = entry.locator(`a[href="/outcomes?programme_id=${id}"]`);
      if (own === 0) await expect(entry).toContainText('no outcomes');
      else await expect(outcomes).toHaveText(own === 1 ? '1 outcome' : `${own} outcomes`);
      await expect(outcomes).toHaveCount(own === 0 ? 0 : 1);
      if (parent !== '') {
        await expect(programmes.locator(`[data-programme="${parent}"] [data-programme="${id}"]`)).toBeVisible();
      }
    }
  });

  test('in Chinese, at /zh, the same figures read on the Chinese scale', async ({ page }) => {
    await page.goto('/zh');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
    await expect(page.locator('article[data-metric="west-asean-trade"]')).toContainText('超过 1万亿元');
    await expect(page.locator('article[data-metric="sg-overnight-cq"]')).toContainText('8.6万');
  });

  test('the language link keeps the page and its view', async ({ page }) => {
    await page.goto('/outcomes?theme=financing');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL('/zh/outcomes?theme=financing');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL('/outcomes?theme=financing');
  });

  test('the language link leads to the first row, in the same order', async ({ page }) => {
    await page.goto('/outcomes?sort=title_en.asc&limit=20');
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByRole('status').first()).toHaveText('21–40 of 279');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL('/zh/outcomes?sort=title_zh.asc&limit=20');
    await expect(page.getByRole('columnheader', { name: '标题' })).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.getByRole('status').first()).toHaveText('第1–20条，共279条');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL('/outcomes?sort=title_en.asc&limit=20');
  });

  test('an unknown address is 404 and leads home', async ({ page, allowConsole }) => {
    allowConsole(/404/);
    const response = await page.goto('/nowhere');
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: 'To the overview' }).click();
    await expect(page).toHaveURL('/');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });
  }

  for (const width of [1440, 768, 360, 320]) {
    test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});
