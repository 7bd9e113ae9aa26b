import type { Notice, NoticeCode } from './notice';

const SENTENCES: Record<NoticeCode, string> = {
  values_only: 'An index and a logarithmic axis are of values, not of changes or growth.',
  log_not_positive:
    'A value, an end of its interval or another statement is zero or less, which no logarithmic axis has.',
  index_no_base: 'There is no figure at the base that can be 100.',
  index_base_bound: 'The figure at the base is a bound, of which nothing is a share.',
  index_base_conflict: 'Sources disagree on the figure at the base.',
  not_of_rates: 'Growth rates and ranks have no index and no growth of their own.',
  not_comparable: 'Points that cannot be compared with the base are left out.',
  no_earlier: 'Points without an earlier comparable figure are left out.',
  period_not_stated: 'Totals whose source names a date and no period are left out of full years.',
  no_full_years: 'No point is known to be for a full year.',
  range_empty: 'No point lies in the range.',
  undated_sources: 'Statements whose date of publication is not shown are left out.',
  nothing_known: 'Nothing had been published by then.',
};

/** The notice in one English sentence, for machines' readers: parameter, what is the matter, of which metric. */
export function noticeDetail({ code, parameter, metricId, value, count }: Notice): string {
  const asides = [
    metricId === null ? [] : `Metric: ${metricId}.`,
    value === '' ? [] : `At: ${JSON.stringify(value)}.`,
    count === null ? [] : `Left out: ${count}.`,
  ].flat();
  return [`${parameter}: ${SENTENCES[code]}`, ...asides].join(' ');
}
