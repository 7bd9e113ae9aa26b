import { describe, expect, test } from 'vitest';
import { fileAddress, fileColumns, keptFields, onlyRows } from '@/components/data-table/table-addresses';
import { parseView } from '@/lib/tables/parse-view';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';

const VIEW = { allColumns: false, longNames: false } as const;

function model(set: SetName, query: string, lang: 'en' | 'zh' = 'en') {
  const { view, problems } = parseView(DEFINITIONS[set], new URLSearchParams(query), { surface: 'page', lang });
  expect(problems).toEqual([]);
  return { set, view, path: `/${set}` };
}

describe('the columns of a file', () => {
  test('those listed, each figure with its unit, qualifier and interval, at the end who says so', () => {
    expect(fileColumns(model('outcomes', 'columns=title_en,amount'))).toEqual([
      'title_en',
      'amount',
      'currency',
      'amount_qualifier',
      'amount_low',
      'amount_high',
      'source_id',
      'source_title',
      'source_url',
      'locator',
      'note',
    ]);
  });

  test('a companion that is listed itself stays where the reader put it', () => {
    const columns = fileColumns(model('outcomes', 'columns=currency,amount,note,amount_qualifier'));
    expect(columns.slice(0, 6)).toEqual([
      'currency',
      'amount',
      'amount_low',
      'amount_high',
      'note',
      'amount_qualifier',
    ]);
  });

  test('without a figure, exactly those listed', () => {
    expect(fileColumns(model('outcomes', 'columns=title_en,theme'))).toEqual(['title_en', 'theme']);
  });

  test('what a page shows in the cell of a publisher stands behind it: its date and its standing', () => {
    expect(fileColumns(model('outcomes', 'columns=title_en,publisher,theme'))).toEqual([
      'title_en',
      'publisher',
      'published_on',
      'source_tier',
      'theme',
    ]);
    for (const set of ['outcomes', 'observations', 'points'] as const) {
      expect([set, ...fileColumns(model(set, ''))]).toEqual(expect.arrayContaining(['published_on', 'source_tier']));
    }
    expect(fileColumns(model('outcomes', 'columns=published_on,publisher'))).toEqual([
      'published_on',
      'publisher',
      'source_tier',
    ]);
  });

  test("of the page's own choice, what names a row comes first, where it is a column", () => {
    expect(fileColumns(model('outcomes', '')).slice(0, 2)).toEqual(['id', 'title_en']);
    expect(fileColumns(model('observations', ''))[0]).toBe(DEFINITIONS.observations.listed.en[0]);
  });
});

describe('addresses', () => {
  test('a file has filters, search, order and language of the page, and none of its page', () => {
    const asked = 'theme=trade&q=pork&sort=theme.asc&columns=title_zh&limit=25&start=26&open=a';
    expect(fileAddress(model('outcomes', asked, 'zh'), 'csv', VIEW)).toBe(
      '/api/v1/outcomes.csv?theme=trade&q=pork&sort=theme.asc&columns=title_zh&bom=1&lang=zh',
    );
    expect(fileAddress(model('outcomes', 'theme=trade'), 'parquet', { allColumns: true, longNames: true })).toBe(
      '/api/v1/outcomes.parquet?theme=trade&names=long',
    );
  });

  test('the rows chosen are named, instead of filters and search', () => {
    const chosen = onlyRows(model('outcomes', 'theme=trade&q=pork&sort=theme.asc&columns=title_en'), ['b', 'a']);
    expect(fileAddress(chosen, 'jsonl', VIEW)).toBe('/api/v1/outcomes.jsonl?id=b,a&sort=theme.asc&columns=title_en');
    const rows = onlyRows(model('observations', 'columns=metric_id&metric_id=a'), ['12', '7']);
    expect(fileAddress(rows, 'jsonl', VIEW)).toBe('/api/v1/observations.jsonl?row=12,7&columns=metric_id');
  });

  test('a form carries along what it does not set itself', () => {
    const { view, ...rest } = model('outcomes', 'theme=trade,health&limit=25&columns=id,theme');
    expect(keptFields({ view, ...rest }, view, ['limit'])).toEqual([
      ['theme', 'trade,health'],
      ['columns', 'id,theme'],
    ]);
  });
});
