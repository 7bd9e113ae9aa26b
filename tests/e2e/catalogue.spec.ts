import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { rowIds } from '../support/row-ids';

function rowOf(page: Page, metric: string) {
  return page.locator(`tr[data-row="${metric}"]`);
}

/** The cell of a row under the header of that name. */
async function cellUnder(page: Page, metric: string, header: string) {
  const names = await page.getByRole('columnheader').allInnerTexts();
  const index = names.findIndex((name) => name.trim().startsWith(header));
  // The box that chooses the row stands before the columns, in the header too, where it has no name.
  return rowOf(page, metric)
    .locator('th, td')
    .nth(index + (names.length < (await page.locator('thead td, thead th').count()) ? 1 : 0));
}

test.describe('the catalogue', { tag: '@zones' }, () => {
  test('lists every chart and every metric of the record', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'All charts and metrics' }).click();
    await expect(page).toHaveURL('/charts');
    // metrics.csv has 201 lines, charts.csv 15.
    await expect(page.getByText('1–50 of 201')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Charts · 15' })).toBeVisible();
    expect(await page.locator('li[data-chart]').count()).toBe(15);
    await page.goto('/charts?limit=250');
    expect((await rowIds(page)).length).toBe(201);
  });

  test('a row says the latest figure with date and source, and the history in words', async ({ page }) => {
    await page.goto('/charts?q=sg-overnight-cq');
    const of = (header: string) => cellUnder(page, 'sg-overnight-cq', header);
    await expect(await of('Latest figure')).toHaveText('86,000');
    await expect(await of('Qualifier')).toHaveText('');
    await expect(await of('Period or date')).toHaveText('2024');
    await expect(await of('Stated by')).toHaveText('AsiaCity News, 11 October 2025');
    await expect(await of('Unit')).toHaveText('persons');
    await expect(rowOf(page, 'sg-overnight-cq').getByRole('img')).toHaveAccessibleName(
      '2 points: 2015 about 11,575; 2024 86,000',
    );
    await page.goto('/charts?q=west-asean-trade');
    await expect(await cellUnder(page, 'west-asean-trade', 'Qualifier')).toHaveText('more than');
    await expect(await cellUnder(page, 'west-asean-trade', 'Latest figure')).toHaveText('CN¥1 trillion');
    await page.goto('/charts?id=cci-projects-all-cum');
    await expect(await cellUnder(page, 'cci-projects-all-cum', 'Disagreement')).toHaveText(
      'sources disagree on 1 point',
    );
  });

  test('a metric leads to its page, and so does a chart', async ({ page }) => {
    await page.goto('/charts?q=overnight');
    await expect(rowOf(page, 'sg-overnight-cq').getByRole('link').first()).toHaveAttribute(
      'href',
      '/metrics/sg-overnight-cq',
    );
    await page.getByRole('link', { name: 'Singapore visitors to Chongqing' }).click();
    await expect(page).toHaveURL('/charts/tourism-growth');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Singapore visitors to Chongqing');
  });

  test('typing searches, and rows and charts answer what was typed', async ({ page }) => {
    await page.goto('/charts');
    const box = page.getByRole('searchbox').first();
    await box.pressSequentially('overnight', { delay: 20 });
    await expect(page).toHaveURL('/charts?q=overnight');
    // The overnight visitors, and the organised tours, which are said to be no part of them.
    await expect(page.getByText('1–2 of 2')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Charts · 1' })).toBeVisible();
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect(page).toHaveURL('/charts');
    await expect(box).toHaveValue('');
  });

  test('Chinese words find their metrics on the Chinese page', async ({ page }) => {
    await page.goto('/zh/charts');
    await page.getByRole('searchbox').first().fill('过夜游客');
    await expect(page).toHaveURL(`/zh/charts?q=${encodeURIComponent('过夜游客')}`);
    await expect(rowOf(page, 'sg-overnight-cq')).toContainText('8.6万');
    expect((await rowIds(page)).sort()).toEqual(['sg-group-tourists-cq', 'sg-overnight-cq']);
  });

  test('a filter shows how many each of its values would show', async ({ page }) => {
    await page.goto('/charts?programme_id=tec&limit=250');
    await page.locator('summary', { hasText: 'Theme' }).click();
    const economy = page.getByRole('checkbox', { name: /^Economy/ });
    const count = Number((await economy.locator('..').innerText()).match(/\d+/)?.[0]);
    await economy.check();
    await expect(page).toHaveURL(/[?&]theme=economy/);
    await expect.poll(async () => (await rowIds(page)).length).toBe(count);
    await page.getByRole('link', { name: 'Remove Programme: ' }).click();
    await expect(page).toHaveURL('/charts?theme=economy&limit=250');
  });

  test('earlier addresses lead on: a programme by its old name, groups as an order', async ({ page }) => {
    await page.goto('/charts?programme=sip,tec&theme=economy&group=programme');
    await expect(page).toHaveURL('/charts?programme_id=sip,tec&theme=economy&sort=programme_id.asc');
    await expect(page.getByRole('columnheader', { name: /^Programme/ })).toHaveAttribute('aria-sort', 'ascending');
  });

  test('nothing found says why and clears', async ({ page }) => {
    await page.goto('/charts?q=overnight+containers');
    await expect(page.locator('tr[data-row]')).toHaveCount(0);
    await expect(page.locator('li[data-chart]')).toHaveCount(0);
    await page.getByRole('status').filter({ hasText: '201' }).getByRole('link').click();
    await expect(page).toHaveURL('/charts');
  });

  test('what of an address cannot be followed is named', async ({ page }) => {
    await page.goto('/charts?theme=sport,trade&colour=red');
    await expect(page.getByText('theme: “sport” is not a value of it.')).toBeVisible();
    await expect(page.getByText('colour: there is no such parameter.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Remove Theme: Trade' })).toBeVisible();
  });
});

test.describe('metrics to compare', () => {
  const box = (page: Page, metric: string) => rowOf(page, metric).getByRole('checkbox');

  test('outlive a search, and lead to their comparison in the order chosen', async ({ page }) => {
    await page.goto('/charts?q=overnight');
    await box(page, 'sg-overnight-cq').check();
    await page.getByRole('searchbox').first().fill('yearbook');
    await expect(page).toHaveURL('/charts?q=yearbook');
    await box(page, 'sg-intl-tourists-cq-yearbook').check();
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await expect(page).toHaveURL('/charts/compare?metric=sg-overnight-cq,sg-intl-tourists-cq-yearbook');
  });

  test('six can be compared, a seventh says so', async ({ page }) => {
    await page.goto('/charts?theme=logistics');
    const ids = (await rowIds(page)).slice(0, 7);
    for (const id of ids.slice(0, 6)) await box(page, id).check();
    await expect(page.getByRole('link', { name: 'Compare', exact: true })).toBeVisible();
    await box(page, ids[6] ?? '').check();
    await expect(page.getByText('At most 6 metrics can be compared.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Compare', exact: true })).toHaveCount(0);
    await box(page, ids[0] ?? '').uncheck();
    await expect(page.getByRole('link', { name: 'Compare', exact: true })).toBeVisible();
  });
});

test.describe('the catalogue without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('searches, filters and compares by its forms', async ({ page }) => {
    await page.goto('/charts');
    await page.getByRole('searchbox').first().fill('visitors');
    await page.locator('summary', { hasText: 'Theme' }).click();
    await page.getByRole('checkbox', { name: /^Tourism/ }).check();
    await page.getByRole('button', { name: 'Show' }).first().click();
    await expect(page).toHaveURL(/^[^?]*\/charts\?/);
    const asked = new URL(page.url()).searchParams;
    expect([asked.get('q'), asked.get('theme')]).toEqual(['visitors', 'tourism']);
    await page.locator('input[value="sg-overnight-cq"]').check();
    await page.locator('input[value="cn-visitors-sg"]').check();
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page).toHaveURL('/charts/compare?metric=cn-visitors-sg&metric=sg-overnight-cq');
  });

  test('sparklines are in the page: a derived value is a diamond, no line ends at a bound', async ({ page }) => {
    await page.goto('/charts?limit=250');
    const overnight = rowOf(page, 'sg-overnight-cq');
    await expect(overnight.locator('path[data-part="derived"]')).toBeVisible();
    await expect(overnight.locator('path[data-part="bridge"]')).toHaveCount(1);
    await expect(overnight.locator('path[data-part="solid"]')).toHaveCount(0);
    const bounds = rowOf(page, 'cci-mas-deals-cum').locator('svg');
    await expect(bounds.locator('path')).toHaveCount(1);
    await expect(bounds.locator('path[data-part="more_than"]')).toBeVisible();
  });
});

test.describe('how the catalogue is served', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/charts');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });
  }

  for (const path of ['/charts', '/zh/charts']) {
    for (const width of [1440, 768, 360, 320]) {
      test(`${path}: nothing scrolls sideways at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  }

  test('the whole page is less than 400 kB before compression', async ({ request }) => {
    const response = await request.get('/charts');
    expect((await response.body()).byteLength).toBeLessThan(400_000);
  });
});
