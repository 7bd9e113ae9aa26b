import type { Translate } from '@/components/figures/source-text';
import { formatPeriod } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/format/locale';
import { type ChartSubject, MAX_COMPARED } from '@/lib/series/view/chart-subject';
import type { Notice } from '@/lib/series/view/notice';
import { VIEW_PARAMETERS } from '@/lib/series/view/serialise-chart-view';
import type { Problem } from '@/lib/tables/problem';

/** What of a view could not be followed or what it leaves out, as a sentence; and where it was refused, what is shown instead. */
export function noticeText(notice: Notice, { metrics }: ChartSubject, locale: Locale, t: Translate): string {
  const metric = metrics.find(({ id }) => id === notice.metricId);
  const sentence = t(`chart.notices.${notice.code}`, {
    metric: metric === undefined ? '' : inLocale(locale, metric.nameEn, metric.nameZh),
    value: valueText(notice, locale, t),
    hasMetric: metric === undefined ? 'no' : 'yes',
    hasValue: notice.value === '' ? 'no' : 'yes',
    count: notice.count ?? 0,
  });
  const dropped = notice.code === 'range_empty' ? 'range' : notice.parameter;
  return notice.isRefusal ? withInstead(sentence, dropped, t) : sentence;
}

/** What of an address cannot be read, as a sentence, how it is written where that helps, and what is shown instead. */
export function problemText({ parameter, code, value }: Problem, t: Translate): string {
  if (parameter === 'hide' && code === 'out_of_range') return withInstead(t('chart.problems.hideAll'), parameter, t);
  if (parameter === 'metric' && code === 'too_long') {
    return t('chart.problems.tooManyMetrics', { max: MAX_COMPARED });
  }
  const sentence = t(`table.problems.${code}`, { parameter, value });
  if (code === 'reversed_range') return withInstead(sentence, 'range', t);
  const isDate = ['from', 'to', 'as_known_on'].includes(parameter);
  return withInstead(
    isDate && code === 'malformed' ? join(sentence, t('chart.problems.date'), t) : sentence,
    parameter,
    t,
  );
}

function withInstead(sentence: string, parameter: string, t: Translate): string {
  const known = ([...VIEW_PARAMETERS, 'metric', 'range'] as const).find((name) => name === parameter);
  return join(sentence, t(`chart.instead.${known ?? 'other'}`), t);
}

function join(first: string, second: string, t: Translate): string {
  return t('chart.twoSentences', { first, second });
}

/** A period, a date, or the two ends of a range of which one may be open. Words that are no time have no place in a sentence. */
function valueText({ code, value }: Notice, locale: Locale, t: Translate): string {
  const [first, last] = value.split('..');
  if (value === '' || code === 'values_only') return '';
  if (last === undefined) return formatPeriod(value, locale);
  return t('chart.range', {
    first: first ? formatPeriod(first, locale) : '…',
    last: last ? formatPeriod(last, locale) : '…',
  });
}
