import { THEMES, type Theme } from '@/lib/record/values';
import { readTerm } from '@/lib/tables/condition';
import { termsOf, type View } from '@/lib/tables/view';

/** How many outcomes a year has of a theme. `year`: four digits; null: the outcomes without a date. */
export type YearThemeCount = { readonly year: string | null; readonly theme: Theme; readonly count: number };

export type Segment = { readonly theme: Theme; readonly count: number };

/** `segments`: the shown themes that have an outcome, in the order of the themes. */
export type Bar = { readonly total: number; readonly segments: readonly Segment[]; readonly isChosen: boolean };
export type YearBar = Bar & { readonly year: string };

/** A theme with the outcomes it has in the chosen years. */
export type ThemeEntry = { readonly theme: Theme; readonly count: number; readonly isShown: boolean };

export type OutcomesByYear = {
  /** Every year from the first to the last of the record, those without an outcome too. */
  readonly years: readonly YearBar[];
  readonly undated: Bar;
  /** The themes of the record, those with most outcomes first; equal ones in the order of the record's list. */
  readonly themes: readonly ThemeEntry[];
};

/**
 * Outcomes by year and theme as a view shows them. A year's bar is of all other filters, so that years are chosen against
 * it; a theme's count is of all filters but that of themes, as its facet says it.
 * @param record the counts of the whole release: years and themes keep their places whatever is filtered
 * @param counts those under all filters of the view but years and themes
 */
export function outcomesByYear(
  record: readonly YearThemeCount[],
  counts: readonly YearThemeCount[],
  view: View,
): OutcomesByYear {
  const isChosen = yearChooser(view);
  const chosenThemes: readonly string[] = termsOf(view, 'theme');
  const isShown = (theme: Theme) => chosenThemes.length === 0 || chosenThemes.includes(theme);
  const themes = [...new Set([...themesOf(record), ...THEMES.filter((theme) => chosenThemes.includes(theme))])];
  const barOf = (year: string | null): Bar => {
    const segments = themes
      .map((theme) => ({ theme, count: sum(counts.filter((one) => one.year === year && one.theme === theme)) }))
      .filter(({ theme, count }) => count > 0 && isShown(theme));
    return { total: sum(segments), segments, isChosen: isChosen(year) };
  };
  return {
    years: yearsOf(record).map((year) => ({ year, ...barOf(year) })),
    undated: barOf(null),
    themes: themes.map((theme) => ({
      theme,
      count: sum(counts.filter((one) => one.theme === theme && isChosen(one.year))),
      isShown: isShown(theme),
    })),
  };
}

/** Whether outcomes of a year (null: without a date) pass the view's filter of years. */
function yearChooser(view: View): (year: string | null) => boolean {
  const conditions = termsOf(view, 'year').map((term) => readTerm(YEAR, term));
  if (conditions.length === 0) return () => true;
  return (year) =>
    conditions.some((condition) => {
      if (!('op' in condition)) return false;
      if (condition.op === 'empty') return condition.isEmpty === (year === null);
      if (condition.op !== 'overlaps' || year === null) return false;
      return (
        (condition.from === null || condition.from <= `${year}-12-31`) &&
        (condition.to === null || condition.to >= `${year}-01-01`)
      );
    });
}

const YEAR = { key: 'year', kind: 'year', nullable: true, label: { en: '', zh: '' } } as const;

function themesOf(record: readonly YearThemeCount[]): Theme[] {
  const totals = new Map<Theme, number>();
  for (const { theme, count } of record) totals.set(theme, (totals.get(theme) ?? 0) + count);
  const order: readonly Theme[] = THEMES;
  return [...totals.keys()].sort(
    (a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || order.indexOf(a) - order.indexOf(b),
  );
}

function yearsOf(record: readonly YearThemeCount[]): string[] {
  const years = record.flatMap(({ year }) => (year === null ? [] : [Number(year)]));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const length = Math.max(...years) - first + 1;
  return Array.from({ length }, (_, index) => String(first + index).padStart(4, '0'));
}

function sum(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((total, { count }) => total + count, 0);
}
