import { expect, test } from '../support/e2e';
import { rowIds } from '../support/row-ids';

test.describe('what may match is said apart', () => {
  test('amounts of CN¥20 billion and more: 9 are, 2 funds of "at least 2" and "more than 0.5" billion may be', async ({
    page,
  }) => {
    await page.goto('/outcomes?currency=CNY&amount=20000000000..');
    await expect(page.getByRole('status').first()).toHaveText('1–9 of 9');
    const may = page.getByRole('region', { name: '2 more rows may match' }).first();
    await expect(may.locator('tr[data-may-row]')).toHaveCount(2);
    await expect(may.locator('[data-may-row="consumer-tech-fund-2020"]')).toContainText('at least');
    await expect(may.locator('[data-may-row="jialiang-fund-2020"]')).toContainText('more than');
    await may.getByRole('link', { name: 'Show only these' }).click();
    await expect(page).toHaveURL('/outcomes?amount=20000000000..&currency=CNY&match=may');
    await expect(page.getByText('These rows may match')).toBeVisible();
    await expect
      .poll(async () => (await rowIds(page)).sort())
      .toEqual(['consumer-tech-fund-2020', 'jialiang-fund-2020']);
    await page.getByRole('link', { name: 'Back to the rows that match' }).click();
    await expect(page.getByRole('status').first()).toHaveText('1–9 of 9');
  });

  test('observations of CN¥2 trillion and more: western trade of 4 and 3.21 is, 12 lower bounds may be', async ({
    page,
  }) => {
    await page.goto('/observations?unit=CNY&value=2000000000000..');
    expect(await rowIds(page)).toEqual(['657', '658']);
    await expect(page.getByRole('heading', { name: '12 more rows may match' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Remove Value: at least CN¥2 trillion' })).toBeVisible();
  });

  test('a view without certain rows shows those that may match: nobody states CN¥5 trillion for certain', async ({
    page,
  }) => {
    await page.goto('/observations?unit=CNY&value=5000000000000..');
    await expect(page.getByText('No row meets all of these at once')).toBeVisible();
    // The twelve and the trade of western China, "more than 4 trillion".
    await expect(page.getByRole('heading', { name: '13 more rows may match' })).toBeVisible();
  });
});

test.describe('ranges', () => {
  test('two fields with words for numbers are one term of the address', async ({ page }) => {
    await page.goto('/outcomes?currency=CNY');
    await page.locator('summary', { hasText: 'Amount' }).click();
    await page.getByRole('textbox', { name: 'From' }).first().fill('20 billion');
    await page.getByRole('textbox', { name: 'From' }).first().press('Enter');
    await expect(page).toHaveURL(/amount=20000000000\.\.($|&)/);
    await expect(page.getByRole('status').first()).toHaveText('1–9 of 9');
  });

  test('amounts of several currencies have no range: one is chosen first', async ({ page }) => {
    await page.goto('/outcomes');
    await page.locator('summary', { hasText: 'Amount' }).click();
    await expect(page.getByText('Choose one unit first')).toBeVisible();
    await page.getByRole('link', { name: 'CN¥', exact: true }).click();
    await expect(page).toHaveURL('/outcomes?currency=CNY');
    await expect(page.getByRole('status').first()).toHaveText('1–18 of 18');
  });

  test('a bar is the rows it counts; bars are chosen together by keys: 2018 to 2020 are 30 + 31 + 23', async ({
    page,
  }) => {
    await page.goto('/outcomes');
    await page.locator('summary', { hasText: 'Announced on' }).click();
    await page.getByRole('link', { name: '2018: 30 rows' }).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/outcomes?announced_on=2018..2020');
    await expect(page.getByRole('status').first()).toHaveText('1–50 of 84');
    await expect(page.getByRole('link', { name: 'Remove Announced on: 2018 to 2020' })).toBeVisible();
  });

  test('rows without a date are a choice of their own: 23', async ({ page }) => {
    await page.goto('/outcomes');
    await page.locator('summary', { hasText: 'Announced on' }).click();
    await page.getByRole('checkbox', { name: /^not stated\s*23/ }).check();
    await expect(page).toHaveURL('/outcomes?announced_on=(empty)');
    await expect(page.getByRole('status').first()).toHaveText('1–23 of 23');
  });
});

test.describe('a facet of 252 organisations', () => {
  test('shows twelve, finds the others by name in both languages, and keeps what is chosen', async ({ page }) => {
    await page.goto('/outcomes');
    await page.locator('summary', { hasText: 'Organisation' }).click();
    const panel = page.getByRole('group', { name: 'Organisation' });
    // Twelve, and the rows without a party.
    await expect(panel.getByRole('checkbox')).toHaveCount(13);
    await panel.getByRole('searchbox').pressSequentially('星展银行');
    await panel
      .getByRole('checkbox', { name: /DBS Bank/ })
      .first()
      .check();
    await expect(page).toHaveURL('/outcomes?organisation=dbs-bank');
    await expect(page.getByRole('status').first()).toHaveText('1–5 of 5');
    await expect(page.getByRole('link', { name: 'Remove Organisation: DBS Bank' })).toBeVisible();
  });

  test('typing asks once, for what was typed last', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname.endsWith('/found')) asked.push(url.searchParams.get('find') ?? '');
    });
    await page.goto('/outcomes');
    await page.locator('summary', { hasText: 'Organisation' }).click();
    const panel = page.getByRole('group', { name: 'Organisation' });
    await panel.getByRole('searchbox').pressSequentially('raffles', { delay: 20 });
    await expect(panel.getByRole('checkbox', { name: /Raffles/ }).first()).toBeVisible();
    expect(asked).toEqual(['raffles']);
  });

  test('a choice whose name has a comma, and is part of other names, shows its own rows: 4', async ({ page }) => {
    await page.goto('/sources?publisher="Ministry of Trade and Industry, Singapore"');
    await expect(page.getByRole('status').first()).toHaveText('1–4 of 4');
    await expect(
      page.getByRole('link', { name: 'Remove Publisher: Ministry of Trade and Industry, Singapore' }),
    ).toBeVisible();
  });
});

test.describe('words of the filters', () => {
  test('any of a filter, all of them together, each taken away alone', async ({ page }) => {
    await page.goto('/outcomes?theme=financing,trade&year=2020..&note=(filled)');
    const words = page.getByRole('list', { name: 'What narrows the table' });
    await expect(words.getByRole('listitem').first()).toHaveText('ThemeFinancing ×orTrade ×');
    await expect(words).toContainText('since 2020 ×');
    await expect(words).toContainText('Notestated ×');
    await page.getByRole('link', { name: 'Remove Year: since 2020' }).click();
    await expect(page).toHaveURL('/outcomes?theme=financing,trade&note=(filled)');
  });

  test('a search marks its hits, half-width and full-width, whatever their case', async ({ page }) => {
    await page.goto(`/outcomes?q=${encodeURIComponent('ＲＡＦＦＬＥＳ')}`);
    await expect(page.locator('tbody mark').first()).toHaveText('Raffles');
  });
});

test.describe('a link is the view', () => {
  const VIEW =
    '/zh/outcomes?theme=financing,trade&year=2018..&q=%E9%93%B6%E8%A1%8C&sort=title_zh.asc&columns=title_zh,announced_on,theme&limit=25';

  test('opened afresh it has the same rows, order, columns and language', async ({ page, browser }) => {
    await page.goto(VIEW);
    const seen = await page.locator('table').first().innerText();
    expect((await rowIds(page)).length).toBeGreaterThan(2);
    const fresh = await (await browser.newContext()).newPage();
    await fresh.goto(page.url());
    expect(await fresh.locator('table').first().innerText()).toBe(seen);
    await expect(fresh.locator('html')).toHaveAttribute('lang', 'zh');
    await fresh.context().close();
  });

  test('the button copies it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/outcomes?theme=health');
    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL('/outcomes?theme=health', page.url()).href);
  });

  test('back and forward go through the views', async ({ page }) => {
    await page.goto('/sources');
    await page.locator('summary', { hasText: 'Standing' }).click();
    await page.getByRole('checkbox', { name: /^repost/ }).check();
    await expect(page.getByRole('status').first()).toHaveText('1–50 of 95');
    await page.goBack();
    await expect(page.getByRole('status').first()).toHaveText('1–50 of 396');
    await page.goForward();
    await expect(page.getByRole('status').first()).toHaveText('1–50 of 95');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a range by its form, a bar by its link, an organisation by the page of all', async ({ page }) => {
    await page.goto('/outcomes?currency=CNY');
    await page.locator('summary', { hasText: 'Amount' }).click();
    await page.locator('input[name="amount.from"]').fill('20 billion');
    await page.locator('input[name="amount.from"]').press('Enter');
    await expect(page).toHaveURL(/[?&]amount=20000000000\.\./);
    await expect(page.getByRole('status').first()).toHaveText('1–9 of 9');

    await page.goto('/outcomes');
    await page.locator('summary', { hasText: 'Announced on' }).click();
    await page.getByRole('link', { name: '2019: 31 rows' }).click();
    await expect(page.getByRole('status').first()).toHaveText('1–31 of 31');

    await page.goto('/outcomes?theme=financing');
    await page.locator('summary', { hasText: 'Organisation' }).click();
    await page
      .getByRole('link', { name: /^All \d+$/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outcomes by organisation');
    await page.getByRole('searchbox').fill('星展');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('link', { name: 'DBS Bank', exact: true }).click();
    await expect(page).toHaveURL('/outcomes?theme=financing&organisation=dbs-bank');
  });
});
