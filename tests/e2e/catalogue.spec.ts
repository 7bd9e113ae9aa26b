import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';

function rowOf(page: Page, metric: string) {
  return page.getByRole('row').filter({ has: page.locator(`input[value="${metric}"]`) });
}

function idsOf(page: Page): Promise<string[]> {
  return page
    .locator('input[name="metric"][type="checkbox"]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value') ?? ''));
}

test.describe('the catalogue', { tag: '@zones' }, () => {
  test('lists every chart and every metric of the record', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'All charts and metrics' }).click();
    await expect(page).toHaveURL('/charts');
    // metrics.csv has 201 lines, charts.csv 15.
    await expect(page.getByRole('status').first()).toHaveText('201 metrics · 15 charts');
    expect((await idsOf(page)).length).toBe(201);
    expect(await page.locator('li[data-chart]').count()).toBe(15);
  });

  test('a row says the latest figure with date and source, and the history in words', async ({ page }) => {
    await page.goto('/charts');
    const row = rowOf(page, 'sg-overnight-cq');
    await expect(row.getByRole('rowheader')).toContainText('persons · per period · CCI');
    await expect(row.getByRole('cell').nth(2)).toHaveText('86,000 2024 · AsiaCity News, 11 October 2025', {
      useInnerText: true,
    });
    await expect(row.getByRole('img')).toHaveAccessibleName('2 points: 2015 about 11,575; 2024 86,000');
    await expect(rowOf(page, 'west-asean-trade').getByRole('cell').nth(2)).toContainText('more than CN¥1 trillion');
    await expect(rowOf(page, 'cci-projects-all-cum').getByRole('rowheader')).toContainText(
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

  test('typing searches, and the rows answer what was typed', async ({ page }) => {
    await page.goto('/charts');
    const box = page.getByRole('searchbox');
    await box.pressSequentially('overnight', { delay: 20 });
    await expect(page).toHaveURL('/charts?q=overnight');
    // The overnight visitors, and the organised tours, which are said to be no part of them.
    await expect(page.getByRole('status').first()).toHaveText('2 metrics · 1 chart');
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect(page).toHaveURL('/charts');
    await expect(box).toHaveValue('');
  });

  test('what is typed and ticked before the scripts arrive is not lost', async ({ page }) => {
    let letScriptsCome = () => {};
    const isTyped = new Promise<void>((resolve) => {
      letScriptsCome = resolve;
    });
    await page.route('**/*.js*', async (route) => {
      await isTyped;
      await route.continue();
    });
    await page.goto('/charts', { waitUntil: 'commit' });
    await page.getByRole('searchbox').fill('overnight');
    await page.locator('input[value="sg-overnight-cq"]').check();
    letScriptsCome();
    await expect(page).toHaveURL('/charts?q=overnight');
    await expect(page.getByRole('searchbox')).toHaveValue('overnight');
    await expect(page.getByRole('form', { name: 'Compare' }).getByRole('status')).toHaveText('1 of 6 chosen:');
  });

  test('Chinese words find their metrics on the Chinese page', async ({ page }) => {
    await page.goto('/zh/charts');
    await page.getByRole('searchbox').fill('过夜游客');
    await expect(page).toHaveURL(`/zh/charts?q=${encodeURIComponent('过夜游客')}`);
    await expect(page.getByRole('row', { name: '来渝新加坡过夜游客' })).toContainText('8.6万');
    expect(await idsOf(page)).toEqual(['sg-overnight-cq', 'sg-group-tourists-cq']);
  });

  test('a filter shows how many each of its values would show', async ({ page }) => {
    await page.goto('/charts?programme=tec');
    await page.locator('summary', { hasText: 'Theme' }).click();
    const economy = page.getByRole('checkbox', { name: /^Economy/ });
    const count = Number((await economy.locator('..').innerText()).match(/\d+/)?.[0]);
    await economy.check();
    await expect(page).toHaveURL('/charts?theme=economy&programme=tec');
    await expect(page.getByRole('status').first()).toContainText(`${count} metric`);
    expect((await idsOf(page)).length).toBe(count);
    await page.getByRole('link', { name: 'Remove Programme: ' }).click();
    await expect(page).toHaveURL('/charts?theme=economy');
  });

  test('by programme, the groups are the programmes', async ({ page }) => {
    await page.goto('/charts?q=Suzhou');
    await page.getByRole('link', { name: 'By programme' }).click();
    await expect(page).toHaveURL('/charts?q=Suzhou&group=programme');
    await expect(page.locator('tbody[data-group="sip"]')).toBeVisible();
  });

  test('nothing found says why and clears', async ({ page }) => {
    await page.goto('/charts?q=overnight+containers');
    await expect(page.getByRole('heading', { name: 'Nothing in the catalogue is like this' })).toBeVisible();
    await page.getByRole('status').filter({ hasText: 'holds 201 metrics and 15 charts' }).getByRole('link').click();
    await expect(page).toHaveURL('/charts');
  });

  test('what of an address cannot be followed is named', async ({ page }) => {
    await page.goto('/charts?theme=sport,trade&colour=red');
    await expect(page.getByText('theme: “sport” is not a value of it.')).toBeVisible();
    await expect(page.getByText('colour: there is no such parameter.')).toBeVisible();
    await expect(page.locator('tbody[data-group]')).toHaveCount(1);
  });
});

test.describe('metrics to compare', () => {
  test('outlive a search, are listed, and stop at six', async ({ page }) => {
    await page.goto('/charts?theme=logistics');
    const boxes = page.locator('input[name="metric"][type="checkbox"]');
    const compare = page.getByRole('form', { name: 'Compare' });
    await expect(compare.getByRole('status')).toHaveText('Tick up to 6 metrics to see them side by side.');
    const ids = (await idsOf(page)).slice(0, 6);
    for (const id of ids) await page.locator(`input[value="${id}"]`).check();
    await expect(compare.getByRole('status')).toHaveText('6 of 6 chosen:');
    await expect(boxes.nth(6)).toBeDisabled();
    await page.goto('/charts');
    await page.locator('input[value="sg-overnight-cq"]').check();
    await page.getByRole('searchbox').fill('yearbook');
    await expect(page).toHaveURL('/charts?q=yearbook');
    await page.locator('input[value="sg-intl-tourists-cq-yearbook"]').check();
    await expect(compare.getByRole('status')).toHaveText('2 of 6 chosen:');
    await compare.getByRole('button', { name: 'Compare' }).click();
    await expect(page).toHaveURL('/charts/compare?metric=sg-overnight-cq,sg-intl-tourists-cq-yearbook');
  });

  test('a chosen metric is taken away again from the list', async ({ page }) => {
    await page.goto('/charts?q=overnight');
    const box = page.locator('input[value="sg-overnight-cq"]');
    await box.check();
    await page.getByRole('button', { name: 'Remove Singapore overnight visitors in Chongqing' }).click();
    await expect(box).not.toBeChecked();
  });
});

test.describe('the catalogue without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('searches, filters and compares by its forms', async ({ page }) => {
    await page.goto('/charts');
    await page.getByRole('searchbox').fill('visitors');
    await page.locator('summary', { hasText: 'Theme' }).click();
    await page.getByRole('checkbox', { name: /^Tourism/ }).check();
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL('/charts?q=visitors&theme=tourism');
    await page.locator('input[value="sg-overnight-cq"]').check();
    await page.locator('input[value="cn-visitors-sg"]').check();
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page).toHaveURL('/charts/compare?metric=sg-overnight-cq&metric=cn-visitors-sg');
  });

  test('sparklines are in the page: a derived value is a diamond, no line ends at a bound', async ({ page }) => {
    await page.goto('/charts');
    const overnight = rowOf(page, 'sg-overnight-cq');
    await expect(overnight.locator('path[data-part="derived"]')).toBeVisible();
    await expect(overnight.locator('path[data-part="bridge"]')).toHaveCount(1);
    await expect(overnight.locator('path[data-part="solid"]')).toHaveCount(0);
    const bounds = rowOf(page, 'cci-mas-deals-cum');
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

  test('the whole page is less than 470 kB before compression', async ({ request }) => {
    const response = await request.get('/charts');
    expect((await response.body()).byteLength).toBeLessThan(470_000);
  });
});
