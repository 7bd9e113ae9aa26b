import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Pager } from '@/components/data-table/pager';
import { parseView } from '@/lib/tables/parse-view';
import { DEFINITIONS } from '@/lib/tables/sets';
import en from '@/messages/en.json';

type Place = {
  readonly start: number;
  readonly count: number;
  readonly previous?: string | null;
  readonly next?: string | null;
};

/** The names of what the pager offers at a place of a view. */
function offered(query: string, { previous = null, next = null, ...place }: Place) {
  const { view } = parseView(DEFINITIONS.outcomes, new URLSearchParams(query), { surface: 'page', lang: 'en' });
  const rest = { path: '/outcomes', label: 'Outcomes', columns: [], choices: [], rows: [] };
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
      <Pager model={{ set: 'outcomes', view, ...rest, ...place, previous, next }} />
    </NextIntlClientProvider>,
  );
  return ['Pages of the table', 'Go to row', 'Rows a page'].filter((name) => html.includes(name));
}

describe('the pager offers only what leads somewhere', () => {
  test('2 rows, or 25, stand on every page whole: nothing', () => {
    expect(offered('', { start: 0, count: 2 })).toEqual([]);
    expect(offered('', { start: 0, count: 25 })).toEqual([]);
  });

  test('30 rows on a page of 50: other sizes alone', () => {
    expect(offered('', { start: 0, count: 30 })).toEqual(['Rows a page']);
  });

  test('51 rows on pages of 50: all', () => {
    expect(offered('', { start: 0, count: 51, next: 'c' })).toEqual(['Pages of the table', 'Go to row', 'Rows a page']);
  });

  test('the second of 2 rows, asked for by its number: the way back', () => {
    expect(offered('start=2', { start: 1, count: 2, previous: 'c' })).toEqual(['Pages of the table']);
  });

  test('12 rows on pages of 10, a size of the address: all', () => {
    expect(offered('limit=10', { start: 0, count: 12, next: 'c' })).toEqual([
      'Pages of the table',
      'Go to row',
      'Rows a page',
    ]);
  });
});
