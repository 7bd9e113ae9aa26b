import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countMatches } from '@/db/queries/sets/count-matches';
import { countRows } from '@/db/queries/sets/count-rows';
import { listRows } from '@/db/queries/sets/list-rows';
import type { SetName } from '@/lib/tables/sets';
import { withMatch } from '@/lib/tables/view';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { type Line, lines, viewOf } from './record-lines';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const observations = lines('observations');
const outcomes = lines('outcomes');
const units = new Map(lines('metrics').map((line) => [line['id'], line['unit']]));
const unitOf = (line: Line) => units.get(line['metric_id'] ?? '');

/** Places in the record of the lines that meet a test, from 1. */
function placesWhere(all: readonly Line[], test: (line: Line) => boolean): number[] {
  return all.flatMap((line, index) => (test(line) ? [index + 1] : []));
}

type Ends = { readonly value: number; readonly low: number; readonly high: number };

/** The interval of a line, read here a second time: half the precision either way, or open to one side. */
function endsOf(line: Line): Ends {
  const value = Number(line['value']);
  const half = Number(line['precision']) / 2;
  if (line['qualifier'] === 'nearly') return { value, low: Number.NEGATIVE_INFINITY, high: value };
  if (line['qualifier'] === 'exact' || line['qualifier'] === 'about')
    return { value, low: value - half, high: value + half };
  return { value, low: value, high: Number.POSITIVE_INFINITY };
}

const isBound = ({ low, high }: Ends) => !Number.isFinite(low) || !Number.isFinite(high);
const isSure = (ends: Ends, from: number, to: number) =>
  isBound(ends) ? ends.low >= from && ends.high <= to : ends.value >= from && ends.value <= to;
const isPossible = (ends: Ends, from: number, to: number) => ends.low <= to && ends.high >= from;

async function idsOf(name: SetName, query: string): Promise<string[]> {
  const { ids } = await listRows(database.db, name, { releaseId: 1, view: viewOf(name, query), cursor: null });
  return [...ids];
}

const sorted = (ids: readonly string[]) => ids.map(Number).sort((a, b) => a - b);

describe('a range of a figure: what lies in it for certain, and what may', () => {
  test.each<[string, number, number, number, number]>([
    ['2000000000000..', 2e12, Number.POSITIVE_INFINITY, 2, 12],
    ['..1000000000', Number.NEGATIVE_INFINITY, 1e9, 3, 1],
    ['1030000000000', 1.03e12, 1.03e12, 1, 12],
    ['1032000000000..1100000000000', 1.032e12, 1.1e12, 0, 13],
  ])('unit=CNY&value=%s', async (term, from, to, sureCount, mayCount) => {
    const ofUnit = (line: Line) => unitOf(line) === 'CNY';
    const sure = placesWhere(observations, (line) => ofUnit(line) && isSure(endsOf(line), from, to));
    const may = placesWhere(
      observations,
      (line) => ofUnit(line) && !isSure(endsOf(line), from, to) && isPossible(endsOf(line), from, to),
    );
    expect([sure.length, may.length]).toEqual([sureCount, mayCount]);
    const query = `unit=CNY&value=${term}`;
    expect(sorted(await idsOf('observations', query))).toEqual(sure);
    expect(sorted(await idsOf('observations', `${query}&match=may`))).toEqual(may);
    const view = viewOf('observations', query);
    expect(await countMatches(database.db, 'observations', { releaseId: 1, view })).toEqual({
      sure: sureCount,
      may: mayCount,
    });
    expect(await countRows(database.db, 'observations', { releaseId: 1, view: withMatch(view, 'may') })).toBe(mayCount);
  });

  test('"more than 1 trillion" may be 2 trillion; "more than 4 trillion" is more than 2; 1.03 trillion is not', async () => {
    const trade = placesWhere(observations, (line) => line['metric_id'] === 'west-asean-trade').map(String);
    const total = placesWhere(observations, (line) => line['metric_id'] === 'west-trade-total').map(String);
    const tax = placesWhere(
      observations,
      ({ metric_id, value }) => metric_id === 'sip-tax-cum' && value === '1030000000000',
    );
    const sure = await idsOf('observations', 'unit=CNY&value=2000000000000..');
    const may = await idsOf('observations', 'unit=CNY&value=2000000000000..&match=may');
    expect(trade).toHaveLength(2);
    expect(may).toEqual(expect.arrayContaining(trade));
    expect(sure).toEqual(expect.arrayContaining(total));
    expect([...sure, ...may]).not.toContain(String(tax[0]));
  });

  test('other filters, a search and a second range hold for both readings', async () => {
    const query = 'metric=west-asean-trade&value=2000000000000..&q=asean';
    expect(await idsOf('observations', query)).toEqual([]);
    expect(await idsOf('observations', `${query}&match=may`)).toHaveLength(2);
    expect(await idsOf('observations', `${query}&match=may&year=2024`)).toEqual([]);
    expect(await idsOf('observations', `${query}&match=may&low=..5`)).toEqual([]);
  });

  test('without a range of a figure nothing may match: no row, and none is counted', async () => {
    for (const query of ['match=may', 'match=may&low=5..', 'match=may&theme=trade', 'match=may&period=2024']) {
      expect(await idsOf('observations', query)).toEqual([]);
    }
    const view = viewOf('observations', 'theme=trade');
    const { sure, may } = await countMatches(database.db, 'observations', { releaseId: 1, view });
    expect([sure, may]).toEqual([await countRows(database.db, 'observations', { releaseId: 1, view }), 0]);
  });
});

describe('amounts of outcomes: "about" counts by its value alone, no amount never matches', () => {
  const amounts = (test_: (value: number, qualifier: string) => boolean) =>
    outcomes
      .filter((line) => line['amount'] !== '' && line['currency'] === 'CNY')
      .filter((line) => test_(Number(line['amount']), line['amount_qualifier'] ?? ''))
      .map((line) => line['id'] ?? '')
      .sort();
  const isOpen = (qualifier: string) => qualifier === 'more_than' || qualifier === 'at_least';

  test.each([
    ['0..1000000000', 0, 1e9],
    ['1000000000..', 1e9, Number.POSITIVE_INFINITY],
    ['..', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('currency=CNY&amount=%s', async (term, from, to) => {
    const query = term === '..' ? 'currency=CNY&amount=(filled)' : `currency=CNY&amount=${term}`;
    const isIn = (value: number) => value >= from && value <= to;
    const sure = amounts((value, qualifier) =>
      term === '..' ? true : isOpen(qualifier) ? value >= from && to === Number.POSITIVE_INFINITY : isIn(value),
    );
    const may = amounts(
      (value, qualifier) => term !== '..' && isOpen(qualifier) && value <= to && !(value >= from && to > 1e300),
    );
    expect((await idsOf('outcomes', query)).sort()).toEqual(sure);
    expect((await idsOf('outcomes', `${query}&match=may`)).sort()).toEqual(may);
  });
});
