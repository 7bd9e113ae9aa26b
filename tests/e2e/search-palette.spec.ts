import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';

const palette = (page: Page) => page.getByRole('dialog', { name: /Search the whole record|搜索全部记录/ });

/** Opens the palette once the script of the page answers its keys. */
async function openPalette(page: Page): Promise<void> {
  await expect(async () => {
    if (!(await palette(page).isVisible())) await page.keyboard.press('Control+k');
    await expect(palette(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(palette(page).getByRole('combobox')).toBeFocused();
}

test.describe('the palette', () => {
  test('Ctrl K anywhere, arrows, Enter: to the metric that answers', async ({ page }) => {
    await page.goto('/sources');
    await openPalette(page);
    const box = palette(page).getByRole('combobox');
    await box.pressSequentially('tourists 2024');
    const first = palette(page).getByRole('option').first();
    await expect(first).toContainText('86,000 persons');
    await expect(first).toContainText('2024 · AsiaCity News, 11 October 2025');
    await expect(first).toHaveAttribute('aria-selected', 'false');
    await box.press('ArrowDown');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
    await expect(box).toBeFocused();
    await box.press('Enter');
    await expect(page).toHaveURL('/metrics/sg-overnight-cq');
    await expect(palette(page)).toBeHidden();
  });

  test('Enter with nothing chosen asks the page of the search; arrows go round', async ({ page }) => {
    await page.goto('/zh/sources');
    await openPalette(page);
    const box = palette(page).getByRole('combobox');
    await box.fill('莱佛士');
    await expect(palette(page).getByRole('option').first()).toContainText('重庆莱佛士医院');
    await box.press('ArrowUp');
    await expect(palette(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await box.press('ArrowDown');
    await expect(palette(page).getByRole('option', { selected: true })).toHaveCount(0);
    await box.press('Enter');
    await expect(page).toHaveURL(`/zh/search?q=${encodeURIComponent('莱佛士')}`);
  });

  test('Escape closes it, and the focus goes back to where it was', async ({ page }) => {
    await page.goto('/sources');
    const before = page.getByRole('banner').getByRole('link', { name: 'Sources' });
    // Also where something is typed: a search box would take the first Escape for itself.
    for (const typed of ['', 'pork']) {
      await before.focus();
      await openPalette(page);
      await palette(page).getByRole('combobox').fill(typed);
      await page.keyboard.press('Escape');
      await expect(palette(page)).toBeHidden();
      await expect(before).toBeFocused();
    }
  });

  test('a search that does not answer is said to, and no earlier answer stands for it', async ({
    page,
    allowConsole,
  }) => {
    allowConsole(/503/);
    await page.goto('/sources');
    await openPalette(page);
    const box = palette(page).getByRole('combobox');
    await box.fill('tourists 2024');
    await expect(palette(page).getByRole('option').first()).toContainText('86,000 persons');
    await page.route('**/api/search/en?*', (route) => route.fulfill({ status: 503 }));
    await box.fill('pork');
    await expect(palette(page).getByRole('status')).toHaveText('The search did not answer. Enter opens its page.');
    await expect(palette(page).getByRole('option')).toHaveCount(0);
    await box.press('Enter');
    await expect(page).toHaveURL('/search?q=pork');
  });

  test('opened again it begins anew: no answer to what was asked before', async ({ page }) => {
    await page.goto('/sources');
    await openPalette(page);
    await palette(page).getByRole('combobox').fill('tourists 2024');
    await expect(palette(page).getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.route('**/api/search/en?*', () => undefined);
    await openPalette(page);
    const asked = page.waitForRequest('**/api/search/en?q=pork');
    await palette(page).getByRole('combobox').fill('pork');
    await asked;
    await expect(palette(page).getByRole('option')).toHaveCount(0);
  });

  test('the visible way opens it too, and leaves the page as it is', async ({ page }) => {
    await page.goto('/outcomes?theme=health');
    await openPalette(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(palette(page)).toBeVisible();
    await expect(page).toHaveURL('/outcomes?theme=health');
  });

  test('nothing is asked while an input method composes', async ({ page }) => {
    const asked = new Set<string | null>();
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/api/search/en') asked.add(searchParams.get('q'));
    });
    await page.goto('/sources');
    await openPalette(page);
    await page.clock.install();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['lai', 'laifo', '莱佛士']) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await expect(palette(page).getByRole('combobox')).toHaveValue(text);
      await page.clock.runFor(1000);
    }
    await keyboard.send('Input.insertText', { text: '莱佛士' });
    await expect(palette(page).getByRole('combobox')).toHaveValue('莱佛士');
    await page.clock.runFor(1000);
    await expect(palette(page).getByRole('option').first()).toContainText('Raffles Hospital Chongqing');
    expect([...asked]).toEqual(['莱佛士']);
  });

  test('an earlier answer that comes later is not shown', async ({ page }) => {
    await page.goto('/sources');
    let answerFirst = () => {};
    const held = new Promise<void>((resolve) => {
      answerFirst = resolve;
    });
    await page.route('**/api/search/en?q=pork', async (route) => {
      await held;
      // Whoever asked may have gone.
      await route.continue().catch(() => undefined);
    });
    await openPalette(page);
    const asksPork = page.waitForRequest('**/api/search/en?q=pork');
    await palette(page).getByRole('combobox').fill('pork');
    await asksPork;
    await palette(page).getByRole('combobox').fill('Temasek');
    await expect(palette(page).getByRole('option').first()).toContainText('Temasek');
    answerFirst();
    await expect(palette(page).getByRole('option').first()).toContainText('Temasek');
  });

  test('open and answered it has no fault that axe finds', async ({ page }) => {
    await page.goto('/sources');
    await openPalette(page);
    await palette(page).getByRole('combobox').fill('Raffles');
    await expect(palette(page).getByRole('option').first()).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});
