import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from '@/db/import/check-folder';
import { copyRecord, type RecordFolder } from '@/tests/support/record-folder';

let folder: RecordFolder;
beforeEach(async () => {
  folder = await copyRecord();
});
afterEach(async () => {
  await folder.remove();
});

/** The errors of the folder as editors show them: `file:line:column number column: message`. */
async function errors(): Promise<string[]> {
  const found = await checkFolder(folder.path);
  return found.errors.map(
    ({ file, line, columnNumber, column, message }) => `${file}:${line}:${columnNumber} ${column}: ${message}`,
  );
}

test.each([
  ['units', 2, 'kind', 'money', 'units.csv:2:2 kind: "money" is not one of currency, count,'],
  ['sources', 3, 'url', 'www.example.org', 'sources.csv:3:5 url: "www.example.org" is not an address'],
  ['sources', 3, 'url', 'https://a b', 'sources.csv:3:5 url: "https://a b" is not an address'],
  ['sources', 3, 'url', '', 'sources.csv:3:5 url: must not be blank: only a repost has no address'],
  ['sources', 2, 'url', 'https://example.org', 'sources.csv:2:5 url: must be blank: a repost is not given an address'],
  ['sources', 4, 'published_on', '2021-02-29', 'sources.csv:4:4 published_on: "2021-02-29" is not a date'],
  ['sources', 4, 'language', 'English', 'sources.csv:4:6 language: "English" is not a language code'],
  ['programmes', 2, 'latitude', '29.5', 'programmes.csv:2:10 longitude: must not be blank: of latitude, longitude all'],
  ['programmes', 3, 'latitude', '91', 'programmes.csv:3:9 latitude: 91 is more than 90'],
  [
    'programmes',
    2,
    'source_ids',
    'nowhere-1',
    'programmes.csv:2:13 source_ids: "nowhere-1" is not the id of a row of sources.csv',
  ],
  ['programmes', 2, 'source_ids', '', 'programmes.csv:2:13 source_ids: must not be blank'],
  ['programmes', 2, 'parent_id', 'cci', 'programmes.csv:2:2 parent_id: makes "cci" a part of itself (cci → cci)'],
  [
    'programmes',
    3,
    'parent_id',
    'nobody',
    'programmes.csv:3:2 parent_id: "nobody" is not the id of a row of programmes.csv',
  ],
  ['metrics', 2, 'unit', 'yuan', 'metrics.csv:2:6 unit: "yuan" is not the id of a row of units.csv'],
  ['metrics', 2, 'measure', 'total', 'metrics.csv:2:7 measure: "total" is not one of flow, stock,'],
  ['metrics', 2, 'name_zh', '', 'metrics.csv:2:5 name_zh: must not be blank'],
  ['observations', 2, 'precision', '0', 'observations.csv:2:5 precision: 0 is not more than 0'],
  ['observations', 2, 'value', '1234567890123456', 'observations.csv:2:4 value: "1234567890123456" has more than 15'],
  ['observations', 2, 'qualifier', '', 'observations.csv:2:6 qualifier: must not be blank'],
  ['observations', 2, 'period', '2020', 'observations.csv:2:3 as_of: must be blank where period is filled'],
  ['observations', 2, 'as_of', '', 'observations.csv:2:2 period: must not be blank where as_of is blank'],
  ['observations', 2, 'as_of', '2020-11-31', 'observations.csv:2:3 as_of: "2020-11-31" is not a date'],
  ['observations', 2, 'locator', ' paragraph 1', 'observations.csv:2:8 locator: has blanks before or after its text'],
  ['observations', 2, 'note', 'a\tb', 'observations.csv:2:9 note: holds a control character'],
  ['observations', 2, 'note', 'a\u0000b', 'observations.csv:2:9 note: holds a control character'],
  ['relations', 2, 'to_period', '2024-Q5', 'relations.csv:2:3 to_period: "2024-Q5" is not a period or a date'],
  ['relations', 2, 'precision', '-1', 'relations.csv:2:6 precision: -1 is not more than 0'],
  ['places', 2, 'country', 'China', 'places.csv:2:4 country: "China" is not a country code'],
  [
    'outcomes',
    2,
    'amount',
    '5',
    'outcomes.csv:2:11 currency: must not be blank: of amount, currency, amount_qualifier all',
  ],
  [
    'outcomes',
    2,
    'currency',
    'USD',
    'outcomes.csv:2:10 amount: must not be blank: of amount, currency, amount_qualifier all',
  ],
  ['outcome_parties', 2, 'side', 'sg', 'outcome_parties.csv:2:3 side: "sg" is not one of CN, SG'],
  ['charts', 2, 'metric_ids', 'sg-overnight-cq;;', 'charts.csv:2:7 metric_ids: "" is not an id'],
  ['charts', 2, 'form', 'pie', 'charts.csv:2:6 form: "pie" is not one of points, bars, steps'],
  ['headlines', 2, 'position', '0', 'headlines.csv:2:1 position: 0 is less than 1'],
])('%s, line %d: %s = "%s" is refused', async (file, line, column, text, expected) => {
  await folder.setCell(file, line, column, text);
  expect(await errors()).toEqual([expect.stringContaining(expected)]);
});

test('an amount in TEU is refused: the unit exists, but is no currency', async () => {
  for (const [column, text] of [
    ['amount', '5'],
    ['currency', 'TEU'],
    ['amount_qualifier', 'exact'],
  ] as const) {
    await folder.setCell('outcomes', 2, column, text);
  }
  expect(await errors()).toEqual(['outcomes.csv:2:11 currency: "TEU" is a unit of kind count, not a currency']);
});

test('a multiple of 0 or less is refused, a fall in per cent is not', async () => {
  await folder.setCell('relations', 2, 'value', '-6');
  expect(await errors()).toEqual([]);
  await folder.setCell('relations', 2, 'kind', 'multiple');
  expect(await errors()).toEqual(['relations.csv:2:5 value: -6 is not more than 0, as a multiple must be']);
});
