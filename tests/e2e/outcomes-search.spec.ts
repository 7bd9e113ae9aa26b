import { expect, test } from '../support/e2e';
import { rowIds } from '../support/row-ids';

test.describe('the search of the outcomes', () => {
  test('typing fast or slowly loses no letter, and the rows answer what was typed', async ({ page }) => {
    await page.goto('/outcomes');
    const box = page.getByRole('searchbox');
    await box.pressSequentially('Raffles', { delay: 20 });
    await expect(page).toHaveURL('/outcomes?q=Raffles');
    // Slower than the pause of the box: every letter sends a search of its own while the next is typed.
    await box.pressSequentially(' hospital', { delay: 350 });
    await expect(box).toHaveValue('Raffles hospital');
    await expect(page).toHaveURL('/outcomes?q=Raffles%20hospital');
    await expect(box).toBeFocused();
    // The three outcomes of the record that name the hospital, its operator or both, latest first.
    await expect(page.getByRole('status').first()).toHaveText('1–3 of 3');
    expect(await rowIds(page)).toEqual([
      'raffles-cq-first-affiliated-2025',
      'raffles-cq-open-2019',
      'raffles-cq-deal-2017',
    ]);
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect(box).toHaveValue('');
  });

  test('one search is one entry in the history, however many pauses it has', async ({ page }) => {
    await page.goto('/outcomes?theme=health');
    const box = page.getByRole('searchbox');
    await box.pressSequentially('Raf', { delay: 20 });
    await expect(page).toHaveURL('/outcomes?q=Raf&theme=health');
    await box.pressSequentially('fles', { delay: 20 });
    await expect(page).toHaveURL('/outcomes?q=Raffles&theme=health');
    // Enter ends one search: what is typed next is another.
    await box.press('Enter');
    await box.fill('hospital');
    await expect(page).toHaveURL('/outcomes?q=hospital&theme=health');
    await page.goBack();
    await expect(page).toHaveURL('/outcomes?q=Raffles&theme=health');
    await expect(box).toHaveValue('Raffles');
    await page.goBack();
    await expect(page).toHaveURL('/outcomes?theme=health');
    await expect(box).toHaveValue('');
  });

  test('nothing is asked for while an input method composes', async ({ page }) => {
    const asked = new Set<string | null>();
    page.on('request', (request) => asked.add(new URL(request.url()).searchParams.get('q')));
    await page.clock.install();
    await page.goto('/outcomes');
    const box = page.getByRole('searchbox');
    await box.focus();
    // What is in the box before its script runs is asked for as it stands: nothing can tell then that it is being composed.
    // The keys of the table work once all scripts of the page do.
    await expect(page.locator('thead [tabindex="-1"]').first()).toBeVisible();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['lai', 'laifo', '莱佛士']) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await expect(box).toHaveValue(text);
      await page.clock.runFor(1000);
    }
    await keyboard.send('Input.insertText', { text: '莱佛士' });
    await expect(page).toHaveURL(`/outcomes?q=${encodeURIComponent('莱佛士')}`);
    await expect(box).toHaveValue('莱佛士');
    expect([...asked]).toEqual([null, '莱佛士']);
  });

  test('the same search in Chinese finds Chinese words', async ({ page }) => {
    await page.goto('/outcomes?q=莱佛士');
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
  });
});
