import type { Locator, Page } from '@playwright/test';
import { isLive, marksOf } from '../support/chart-page';
import { expect, test } from '../support/e2e';

const PAGE = '/charts/tourism-growth';
const OVERNIGHT = 'Singapore overnight visitors in Chongqing';
const TOURS = 'Singapore organised-tour visitors to Chongqing';
const YEARBOOK = 'Singapore tourists in Chongqing, statistical yearbook';

/** The way to a view: by a link or a form. Leaves a mark on the document, which a full load would take away. */
async function withoutReload(page: Page, go: () => Promise<void>): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''));
  await go();
  await expect(page.locator('html[data-same-document]')).toHaveCount(1);
}

function group(page: Page, name: string): Locator {
  return page.getByRole('group', { name, exact: true });
}

type Step = { readonly what: string; readonly go: (page: Page) => Promise<void>; readonly leadsTo: string };

/** Each control, and the address it leads to from the chart as published. */
const STEPS: readonly Step[] = [
  {
    what: 'a logarithmic scale',
    go: (page) => group(page, 'Scale').getByRole('link', { name: 'logarithmic' }).click(),
    leadsTo: '?scale=log',
  },
  {
    what: 'an index',
    go: (page) => group(page, 'Scale').getByRole('link', { name: 'index' }).click(),
    leadsTo: '?scale=index',
  },
  {
    what: 'changes',
    go: (page) => group(page, 'Show').getByRole('link', { name: 'change' }).click(),
    leadsTo: '?show=change',
  },
  {
    what: 'growth',
    go: (page) => group(page, 'Show').getByRole('link', { name: 'growth a year' }).click(),
    leadsTo: '?show=growth',
  },
  {
    what: 'full years',
    go: (page) => group(page, 'Periods').getByRole('link', { name: 'full years only' }).click(),
    leadsTo: '?periods=full_years',
  },
  {
    what: 'small multiples',
    go: (page) => group(page, 'Series').getByRole('link', { name: 'one chart each' }).click(),
    leadsTo: '?panels=metric',
  },
  {
    what: 'a series switched off',
    go: (page) => page.getByRole('button', { name: OVERNIGHT }).click(),
    leadsTo: '?hide=sg-overnight-cq',
  },
];

for (const hasScript of [true, false]) {
  test.describe(`the controls of a chart, ${hasScript ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled: hasScript });

    for (const { what, go, leadsTo } of STEPS) {
      test(`${what}: ${leadsTo}, the same picture after a reload, and Back to the chart as it was`, async ({
        page,
      }) => {
        await page.goto(PAGE);
        const before = await marksOf(page);
        if (hasScript) await isLive(page);
        const change = () => go(page);
        await (hasScript ? withoutReload(page, change) : change());
        await expect(page).toHaveURL(PAGE + leadsTo);
        await expect(page.getByRole('link', { name: 'Back to the chart as published' })).toBeVisible();
        const changed = await marksOf(page);
        await page.reload();
        expect(await marksOf(page)).toEqual(changed);
        await page.goBack();
        await expect(page).toHaveURL(PAGE);
        await expect(page.getByRole('link', { name: 'Back to the chart as published' })).toHaveCount(0);
        expect(await marksOf(page)).toEqual(before);
      });
    }

    test('typed dates: what lies in 2015 and 2016 as known at the end of 2017, and the way back', async ({ page }) => {
      await page.goto(PAGE);
      if (hasScript) await isLive(page);
      await page.getByRole('textbox', { name: 'From' }).fill('2015');
      await page.getByRole('textbox', { name: 'to', exact: true }).fill('2016-12-31');
      await page.getByRole('textbox', { name: 'As known on' }).fill('2017');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect(page).toHaveURL(/from=2015&to=2016-12-31&/);
      await expect(page).toHaveURL(/as_known_on=2017/);
      await expect(page.getByText('as known on 2017', { exact: false }).first()).toBeVisible();
      // The 86,000 of 2024, and with it the 11,575 derived for 2015, were published in 2025.
      expect((await marksOf(page)).join()).not.toContain('sg-overnight-cq');
      await page.getByRole('link', { name: 'Back to the chart as published' }).click();
      await expect(page).toHaveURL(PAGE);
    });

    test('the base of an index is chosen from those that can be one', async ({ page }) => {
      await page.goto(`${PAGE}?scale=index`);
      if (hasScript) await isLive(page);
      const base = page.getByRole('combobox', { name: '100 is' });
      await expect(base).toHaveValue('2006');
      await base.selectOption('2024');
      if (!hasScript) await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect(page).toHaveURL(/scale=index&base=2024/);
      // 86,000 is 100, so the 11,575 of 2015 (11,499 to 11,650) is 13.46, 11,575 ÷ 86,000.
      await expect(page.locator('figure [data-mark][data-metric="sg-overnight-cq"]')).toHaveCount(2);
      const values = await page
        .locator('figure [data-mark][data-metric="sg-overnight-cq"]')
        .evaluateAll((marks) =>
          marks.map((mark) => Math.round(Number((mark as SVGElement).dataset['value']) * 10) / 10),
        );
      expect(values).toEqual([13.5, 100]);
    });
  });
}

test.describe('the controls of a chart', () => {
  test('series: the last one stays, Back brings the others', async ({ page }) => {
    await page.goto(PAGE);
    await isLive(page);
    await page.getByRole('button', { name: OVERNIGHT }).click();
    await expect(page.getByRole('button', { name: OVERNIGHT })).toHaveAttribute('aria-pressed', 'false');
    await expect(page.getByRole('button', { name: OVERNIGHT })).toBeFocused();
    await page.getByRole('button', { name: TOURS }).click();
    const last = page.getByRole('button', { name: YEARBOOK });
    await expect(last).toHaveAttribute('aria-disabled', 'true');
    await last.press('Enter');
    await expect(page).toHaveURL(`${PAGE}?hide=sg-overnight-cq,sg-group-tourists-cq`);
    await page.goBack();
    await expect(page.getByRole('button', { name: TOURS })).toHaveAttribute('aria-pressed', 'true');
    await page.goForward();
    await expect(page.getByRole('button', { name: TOURS })).toHaveAttribute('aria-pressed', 'false');
  });

  test('the strip of years by keyboard: from 2006 to 2007 and back, the typed date follows and the focus stays', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await isLive(page);
    const first = page.getByRole('slider', { name: 'Shown from' });
    await expect(first).toHaveAttribute('aria-valuetext', '2006');
    await first.press('ArrowRight');
    await expect(page).toHaveURL(`${PAGE}?from=2007`);
    await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('2007');
    await expect(first).toBeFocused();
    await first.press('Home');
    await expect(page).toHaveURL(PAGE);
    const last = page.getByRole('slider', { name: 'Shown to' });
    await last.press('ArrowLeft');
    await expect(page).toHaveURL(`${PAGE}?to=2023`);
    await expect(last).toHaveAttribute('aria-valuetext', '2023');
  });

  test('a drag over the plot shows the days it covers', async ({ page }) => {
    await page.goto(PAGE);
    await isLive(page);
    const box = await page.getByRole('application').boundingBox();
    if (box === null) throw new Error('The plot has no box.');
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
    await page.mouse.up();
    await expect(page).toHaveURL(/\?from=20\d\d-\d\d-\d\d&to=20\d\d-\d\d-\d\d$/);
  });
});
