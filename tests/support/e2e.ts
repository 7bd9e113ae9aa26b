import { test as base, expect } from '@playwright/test';

type Fixtures = {
  /** Console errors and warnings a test expects, as patterns: `test.use({ expectedNoise: [/404/] })`. */
  expectedNoise: RegExp[];
  failOnNoise: undefined;
};

/** Playwright's test, in which any console error or warning, and any uncaught exception of a page, is a failure. */
export const test = base.extend<Fixtures>({
  expectedNoise: [[], { option: true }],
  failOnNoise: [
    async ({ context, expectedNoise }, use) => {
      const noise: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          noise.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => noise.push(`exception: ${error.error().message}`));
      await use(undefined);
      const unexpected = noise.filter((line) => !expectedNoise.some((pattern) => pattern.test(line)));
      expect(unexpected, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
