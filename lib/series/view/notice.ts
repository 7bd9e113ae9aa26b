import type { ViewParameter } from './serialise-chart-view';

/**
 * Why a part of a view could not be followed, or what it leaves out. Pages have the sentence for each in their messages.
 * - `values_only`: an index or a logarithmic axis is of values; of changes and growth there is neither.
 * - `log_not_positive`: a value, an end of its interval or another statement is zero or less, which no logarithmic axis has.
 * - `index_no_base`: no figure for the base, or none that can be 100; with nothing asked, no figure at all that can be.
 * - `index_base_bound`, `index_base_conflict`: the base is a bound, or its sources disagree.
 * - `not_of_rates`: growth rates and ranks have no index and no growth of their own.
 * - `not_comparable`: points that are not comparable with the base, left out.
 * - `no_earlier`: points without an earlier comparable figure to be compared with, left out.
 * - `period_not_stated`: totals whose source names a date and no period, left out of full years.
 * - `no_full_years`: no point is for a full year.
 * - `range_empty`: no point lies in the range.
 * - `undated_sources`: statements whose date of publication is not shown, left out.
 * - `nothing_known`: nothing had been published by then, of one series or of all.
 */
export const NOTICE_CODES = [
  'values_only',
  'log_not_positive',
  'index_no_base',
  'index_base_bound',
  'index_base_conflict',
  'not_of_rates',
  'not_comparable',
  'no_earlier',
  'period_not_stated',
  'no_full_years',
  'range_empty',
  'undated_sources',
  'nothing_known',
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

export type Notice = {
  readonly code: NoticeCode;
  readonly parameter: ViewParameter;
  /** The metric it is about; null: the whole chart. */
  readonly metricId: string | null;
  /** The period, date or number at fault, as the record or the address writes it; empty where there is none. */
  readonly value: string;
  /** How many points of the range, or how many statements, are left out; null where that is not the matter. */
  readonly count: number | null;
  /** True where the parameter could not be followed at all: the chart is drawn without it, machine surfaces refuse. */
  readonly isRefusal: boolean;
};

/** A notice that nothing was refused for; what is given replaces its parts. */
export function noticeOf(code: NoticeCode, parameter: ViewParameter, given: Partial<Notice> = {}): Notice {
  return { code, parameter, metricId: null, value: '', count: null, isRefusal: false, ...given };
}
