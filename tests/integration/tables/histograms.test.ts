import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countRows } from '@/db/queries/sets/count-rows';
import { type Histogram, listHistograms } from '@/db/queries/sets/list-histograms';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { lines, viewOf } from './record-lines';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function histogramOf(name: SetName, key: string, query = ''): Promise<Histogram> {
  const all = await listHistograms(database.db, name, { releaseId: 1, view: viewOf(name, query) });
  expect(all.map((one) => one.key)).toEqual(DEFINITIONS[name].ranges);
  const found = all.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

const sum = ({ bins, empty }: Histogram) => bins.reduce((total, { count }) => total + count, empty);
const outcomes = lines('outcomes');

test('outcomes by year of their first possible day, 23 without a date, as the file has them', async () => {
  const { bins, empty } = await histogramOf('outcomes', 'announced_on');
  expect(empty).toBe(23);
  for (const { from, to, count } of bins) {
    expect(from).toBe(to);
    expect([from, count]).toEqual([from, outcomes.filter((line) => line['announced_on']?.startsWith(from)).length]);
  }
  expect(bins.reduce((total, { count }) => total + count, 0)).toBe(279 - 23);
});

test('one year of outcomes is shown by month', async () => {
  const { bins } = await histogramOf('outcomes', 'announced_on', 'year=2019');
  expect(bins.every(({ from }) => /^2019-\d\d$/.test(from))).toBe(true);
});

test('its own filter narrows no histogram', async () => {
  const whole = await histogramOf('outcomes', 'announced_on', 'theme=trade');
  expect(await histogramOf('outcomes', 'announced_on', 'theme=trade&announced_on=2019')).toEqual(whole);
  expect(sum(whole)).toBe(25);
});

describe('published numbers only of one unit', () => {
  test('amounts of three currencies have no bins, and 247 outcomes no amount', async () => {
    expect(await histogramOf('outcomes', 'amount')).toEqual({ key: 'amount', bins: [], empty: 247 });
  });

  test('18 amounts in yuan lie between round ends', async () => {
    const { bins, empty } = await histogramOf('outcomes', 'amount', 'currency=CNY');
    const amounts = outcomes.flatMap((line) => (line['currency'] === 'CNY' ? [Number(line['amount'])] : []));
    expect([amounts.length, empty]).toEqual([18, 0]);
    expect(bins.length).toBeLessThanOrEqual(24);
    bins.forEach(({ from, to, count }, index) => {
      const isLast = index === bins.length - 1;
      const inside = amounts.filter(
        (one) => one >= Number(from) && (one < Number(to) || (isLast && one === Number(to))),
      );
      expect([from, to, count]).toEqual([from, to, inside.length]);
    });
    expect(bins.reduce((total, { count }) => total + count, 0)).toBe(18);
  });

  test('values of all units: none; of one unit: each counted once, of what may match too', async () => {
    expect((await histogramOf('observations', 'value')).bins).toEqual([]);
    const view = viewOf('observations', 'unit=CNY');
    const count = await countRows(database.db, 'observations', { releaseId: 1, view });
    expect(sum(await histogramOf('observations', 'value', 'unit=CNY'))).toBe(count);
    expect(sum(await histogramOf('observations', 'value', 'unit=CNY&value=2000000000000..&match=may'))).toBe(count);
  });
});

test.each<[SetName]>([['points'], ['metrics'], ['sources'], ['organisations']])(
  'every row of %s is in one bin of each range or in none',
  async (name) => {
    const view = viewOf(name, '');
    const all = await listHistograms(database.db, name, { releaseId: 1, view });
    const count = await countRows(database.db, name, { releaseId: 1, view });
    for (const histogram of all)
      if (histogram.key !== 'value') expect([histogram.key, sum(histogram)]).toEqual([histogram.key, count]);
  },
);
