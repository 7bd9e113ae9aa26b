import { expect, test, vi } from 'vitest';
import { translatorOf } from '@/app/_i18n/translator';
import { recordGroups } from '@/app/[locale]/(site)/_table/record-groups';
import { OUTCOMES } from '@/lib/tables/outcomes';

// The addresses of pages need the router of Next, which a test does not have.
vi.mock('@/app/_i18n/navigation', () => ({ getPathname: ({ href }: { href: string }) => href }));

test.each([
  ['without an amount there are no ends', null, null, []],
  ['"about" has no interval', 5, null, ['the source gives no interval', 'the source gives no interval']],
  ['"at least" is bounded below alone', 5, 5, ['5', 'not bounded']],
])('of an outcome %s', (_, amount, low, said) => {
  const row = { id: 'a', amount, amount_low: low, amount_high: null };
  const groups = recordGroups(row, {
    ...{ set: 'outcomes', definition: OUTCOMES, locale: 'en', t: translatorOf('en'), rowId: 'a', isWhole: true },
    ...{ names: new Map(), units: new Map(), searched: [], shown: new Set<string>() },
  });
  const items = groups.flatMap(({ items }) => items).filter(({ key }) => /^amount_(low|high)$/.test(key));
  expect(items.map(({ cell, missing }) => cell?.text ?? missing)).toEqual(said);
});
