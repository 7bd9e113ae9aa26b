import { test as base, expect } from '@playwright/test';

type Fixtures = {
  /** Every page's console errors, warnings and uncaught exceptions; a test fails on those it did not allow. */
  consoleWatch: { readonly noise: string[]; readonly allowed: RegExp[] };
  /** Names what this test makes the browser complain about: `allowConsole(/404/)`. */
  allowConsole: (pattern: RegExp) => void;
};

/** Playwright's test, in which any unexpected console error or warning, and any uncaught exception, is a failure. */
export const test = base.extend<Fixtures>({
  consoleWatch: [
    async ({ context }, use) => {
      const noise: string[] = [];
      const allowed: RegExp[] = [];
      context.on('console', (message) => {
        const kind = message.type();
        if (kind === 'error' || kind === 'warning') noise.push(`${kind}: ${message.text()}`);
      });
      context.on('weberror', (error) => noise.push(`exception: ${error.error().message}`));
      await use({ noise, allowed });
      const unexpected = noise.filter((line) => !allowed.some((pattern) => pattern.test(line)));
      expect(unexpected, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
  allowConsole: async ({ consoleWatch }, use) => {
    await use((pattern) => void consoleWatch.allowed.push(pattern));
  },
});

export { expect };
