import { describe, expect, it } from 'vitest';
import { outcomesByYear, type YearThemeCount } from '@/lib/outcomes/year-theme';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { defaultView, type View, withTerms } from '@/lib/tables/view';

/** 2016: 9 of financing, 1 of trade; 2018: 2 of trade, 1 of health; without a date: 3 of trade. */
const RECORD: readonly YearThemeCount[] = [
  { year: '2016', theme: 'financing', count: 9 },
  { year: '2016', theme: 'trade', count: 1 },
  { year: '2018', theme: 'trade', count: 2 },
  { year: '2018', theme: 'health', count: 1 },
  { year: null, theme: 'trade', count: 3 },
];

function viewWith(filters: Readonly<Record<string, readonly string[]>>): View {
  return Object.entries(filters).reduce(
    (view, [key, terms]) => withTerms(view, key, terms, OUTCOMES),
    defaultView(OUTCOMES, 'page'),
  );
}

function modelOf(filters: Readonly<Record<string, readonly string[]>>, counts = RECORD) {
  return outcomesByYear(RECORD, counts, viewWith(filters));
}

function chosenOf(filters: Readonly<Record<string, readonly string[]>>) {
  const { years, undated } = modelOf(filters);
  return [...years.filter(({ isChosen }) => isChosen).map(({ year }) => year), ...(undated.isChosen ? ['none'] : [])];
}

describe('bars', () => {
  it('2016 has 9 + 1 = 10, 2017 stays as an empty place, 2018 has 2 + 1 = 3, 3 are without a date', () => {
    const { years, undated } = modelOf({});
    expect(years.map(({ year, total }) => [year, total])).toEqual([
      ['2016', 10],
      ['2017', 0],
      ['2018', 3],
    ]);
    expect(undated.total).toBe(3);
  });

  it('themes stand by their outcomes in the record: financing 9, trade 1 + 2 + 3 = 6, health 1', () => {
    const { themes, years } = modelOf({});
    expect(themes.map(({ theme, count }) => [theme, count])).toEqual([
      ['financing', 9],
      ['trade', 6],
      ['health', 1],
    ]);
    expect(years[2]?.segments).toEqual([
      { theme: 'trade', count: 2 },
      { theme: 'health', count: 1 },
    ]);
  });

  it('years and themes keep their places where a filter leaves them nothing', () => {
    const { years, themes } = modelOf({ kind: ['route'] }, [{ year: '2018', theme: 'health', count: 1 }]);
    expect(years.map(({ year, total }) => [year, total])).toEqual([
      ['2016', 0],
      ['2017', 0],
      ['2018', 1],
    ]);
    expect(themes.map(({ theme, count }) => [theme, count])).toEqual([
      ['financing', 0],
      ['trade', 0],
      ['health', 1],
    ]);
  });

  it('of trade alone: 1, 0, 2 and 3 without a date; the other themes still say what choosing them would add', () => {
    const { years, undated, themes } = modelOf({ theme: ['trade'] });
    expect(years.map(({ total }) => total)).toEqual([1, 0, 2]);
    expect(undated.total).toBe(3);
    expect(themes.map(({ theme, count, isShown }) => [theme, count, isShown])).toEqual([
      ['financing', 9, false],
      ['trade', 6, true],
      ['health', 1, false],
    ]);
  });

  it('a chosen theme that the record has no outcome of is named with none', () => {
    expect(modelOf({ theme: ['economy'] }).themes.at(-1)).toEqual({ theme: 'economy', count: 0, isShown: true });
  });

  it('a record without a dated outcome has no years', () => {
    const { years, undated } = outcomesByYear([{ year: null, theme: 'trade', count: 3 }], [], viewWith({}));
    expect(years).toEqual([]);
    expect(undated.total).toBe(0);
  });
});

describe('chosen years', () => {
  it.each([
    [[], ['2016', '2017', '2018', 'none']],
    [['2016'], ['2016']],
    [['2017..'], ['2017', '2018']],
    [
      ['..2016', '2018'],
      ['2016', '2018'],
    ],
    [
      ['2016..2017', '(empty)'],
      ['2016', '2017', 'none'],
    ],
    [['(empty)'], ['none']],
    [['(filled)'], ['2016', '2017', '2018']],
    [['1999'], []],
  ])('year=%j: %j', (terms, chosen) => {
    expect(chosenOf(terms.length === 0 ? {} : { year: terms })).toEqual(chosen);
  });

  it('in 2018 alone trade has 2, health 1, financing none; the bars of other years stay', () => {
    const { themes, years } = modelOf({ year: ['2018'] });
    expect(themes.map(({ theme, count }) => [theme, count])).toEqual([
      ['financing', 0],
      ['trade', 2],
      ['health', 1],
    ]);
    expect(years[0]).toMatchObject({ year: '2016', total: 10, isChosen: false });
  });
});
