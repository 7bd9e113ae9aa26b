import type { Page } from '@playwright/test';
import { expect } from './e2e';

/** The marks of a page as their attributes say, in a fixed order. */
export function marksOf(page: Page): Promise<string[]> {
  return page
    .locator('figure [data-mark]')
    .evaluateAll((marks) =>
      marks.map(({ dataset: { metric, period, value, mark } }) => [metric, period, value, mark].join(' ')).sort(),
    );
}

/** Waits until the browser has taken over the chart. */
export async function isLive(page: Page): Promise<void> {
  await expect(page.locator('figure [data-live="true"]')).toBeVisible();
}
