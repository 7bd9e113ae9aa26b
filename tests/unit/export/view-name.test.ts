import { expect, test } from 'vitest';
import { viewName } from '@/lib/export/view-name';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { parseView } from '@/lib/tables/parse-view';

function nameOf(query: string): string {
  return viewName(parseView(OUTCOMES, new URLSearchParams(query), { surface: 'api' }).view, OUTCOMES);
}

test('all rows have no name of their own, in whatever order and columns', () => {
  expect(nameOf('')).toBe('');
  expect(nameOf('sort=theme.asc&columns=id,theme&names=long&bom=1&lang=zh&limit=5')).toBe('');
});

test('what is filtered and searched is said, and marked; more than three terms are counted', () => {
  expect(nameOf('theme=trade')).toMatch(/^trade-[\da-f]{8}$/);
  expect(nameOf('theme=trade,health&q=Green+finance')).toMatch(/^trade-health-Green-finance-[\da-f]{8}$/);
  expect(nameOf('amount=1000000000..')).toMatch(/^1000000000-to-[\da-f]{8}$/);
  expect(nameOf('q=金融')).toMatch(/^金融-[\da-f]{8}$/);
  expect(nameOf('id=a,b,c,d,e')).toMatch(/^5-id-[\da-f]{8}$/);
  expect(nameOf('q=../%3Cx%3E"')).toMatch(/^x-[\da-f]{8}$/);
  expect(nameOf('q=***')).toMatch(/^[\da-f]{8}$/);
  expect(nameOf(`q=${'a'.repeat(90)}`)).toMatch(/^a{40}-[\da-f]{8}$/);
});

test('other rows have another name, the same rows the same', () => {
  const names = [
    'id=a,b,c,d,e',
    'id=a,b,c,d,f',
    'theme=trade',
    'theme=trade&q=x',
    'q=trade',
    'kind=mou',
    'status=signed',
  ];
  expect(new Set(names.map(nameOf)).size).toBe(names.length);
  expect(nameOf('theme=trade&q=x&sort=theme.asc&columns=id')).toBe(nameOf('q=x&theme=trade&bom=1'));
});
