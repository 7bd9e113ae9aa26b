import { describe, expect, it } from 'vitest';
import { toggledSegment, toggledTheme, toggledYear } from '@/lib/outcomes/choices';
import { yearsTerm } from '@/lib/outcomes/years-term';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { parseView } from '@/lib/tables/parse-view';
import { serialiseView } from '@/lib/tables/serialise-view';
import type { View } from '@/lib/tables/view';

function viewOf(query: string): View {
  return parseView(OUTCOMES, new URLSearchParams(query), { surface: 'page' }).view;
}

function queryOf(view: View): string {
  return decodeURIComponent(serialiseView(view, OUTCOMES, 'page'));
}

describe('a year', () => {
  it.each([
    ['', '2019', 'year=2019'],
    ['year=2019', '2019', ''],
    ['year=2019,2020', '2019', 'year=2019'],
    ['year=2018..2020&theme=trade', '2019', 'theme=trade&year=2019'],
    ['year=2018', '2019', 'year=2019'],
    ['', null, 'year=(empty)'],
    ['year=(empty)', null, ''],
    ['q=bank&sort=id.asc&start=51', '2019', 'year=2019&q=bank&sort=id.asc'],
  ])('from “%s”, %s leads to “%s”', (query, year, expected) => {
    expect(queryOf(toggledYear(viewOf(query), year))).toBe(expected);
  });
});

describe('a theme in a year', () => {
  it.each([
    ['', 'theme=financing&year=2019'],
    ['theme=financing&year=2019', ''],
    ['theme=financing', 'theme=financing&year=2019'],
    ['theme=financing,trade&year=2019', 'theme=financing&year=2019'],
    ['theme=health&year=2018..&status=signed', 'theme=financing&status=signed&year=2019'],
  ])('from “%s”, financing in 2019 leads to “%s”', (query, expected) => {
    expect(queryOf(toggledSegment(viewOf(query), '2019', 'financing'))).toBe(expected);
  });
});

describe('a theme', () => {
  it.each([
    ['', 'theme=trade'],
    ['theme=financing', 'theme=financing,trade'],
    ['theme=financing,trade&year=2019', 'theme=financing&year=2019'],
    ['theme=trade', ''],
  ])('from “%s”, trade leads to “%s”', (query, expected) => {
    expect(queryOf(toggledTheme(viewOf(query), 'trade'))).toBe(expected);
  });
});

describe('years dragged over', () => {
  it.each([
    ['2019', '2021', '2019..2021'],
    ['2021', '2019', '2019..2021'],
    ['2019', '2019', '2019'],
  ])('from %s to %s: %s', (one, other, term) => {
    expect(yearsTerm(one, other)).toBe(term);
  });
});
