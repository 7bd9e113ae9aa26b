import { readFileSync } from 'node:fs';
import { expect, test } from '../support/e2e';

/** Addresses that the README gives as examples, with their query: no placeholders, no beginnings of others. */
const examples = [...readFileSync('README.md', 'utf8').matchAll(/`(\/[^`\s]*)`/g)]
  .map(([, address]) => address ?? '')
  .filter((address) => !/[[\]…]/.test(address));

test('every address that the README gives is answered', async ({ request }) => {
  expect(examples.length).toBeGreaterThan(20);
  for (const address of examples.filter((one) => one !== '/api/v1/')) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
  }
});
