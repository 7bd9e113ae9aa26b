import type { Page } from '@playwright/test';

/** Identifiers of the rows of the table on a page, in order. */
export function rowIds(page: Page): Promise<string[]> {
  return page
    .locator('tbody tr[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));
}
