import type { Translate } from '@/components/figures/source-text';
import { formatPartialDate } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/format/locale';
import { chartModel } from '@/lib/series/chart-model';
import type { ChartModel } from '@/lib/series/chart-types';
import type { ChartLabels } from '@/lib/series/layout-types';
import { type ChartSubject, standsApart } from '@/lib/series/view/chart-subject';
import type { ChartView } from '@/lib/series/view/chart-view';
import type { ShownSeries } from '@/lib/series/view/shown';
import { type ViewedChart, viewSeries } from '@/lib/series/view/view-series';
import { chartLabels } from './chart-labels';
import { type ChartText, chartText } from './chart-text';

/** A chart in a view and a language, before any size: what page, embed, picture and share card are drawn from. */
export type PreparedChart = {
  readonly subject: ChartSubject;
  readonly viewed: ViewedChart;
  readonly model: ChartModel;
  readonly text: ChartText;
  readonly labels: ChartLabels;
  /** Unit and kind of each series, and what the view does to them. */
  readonly subtitle: string;
  readonly note: string | null;
  /** One line for who cannot see the picture. */
  readonly description: string;
  readonly pointCount: number;
  readonly locale: Locale;
};

export function prepareChart(subject: ChartSubject, view: ChartView, locale: Locale, t: Translate): PreparedChart {
  const viewed = viewSeries(subject, view);
  const metricIds = subject.metrics.map(({ id }) => id);
  const model = chartModel(viewed.form, viewed.series, {
    ...viewed.view,
    metricIds,
    areScopesApart: standsApart(subject),
  });
  const text = chartText(inLocale(locale, subject.titleEn, subject.titleZh), model, viewed.series, locale, t);
  const pointCount = viewed.series.reduce((sum, { points }) => sum + points.length, 0);
  return {
    subject,
    viewed,
    model,
    text,
    labels: chartLabels(text, locale),
    subtitle: [
      ...onlyOf(subject, viewed.series, locale),
      kindsOf(viewed.series, locale, t),
      ...viewWords(viewed.view, locale, t),
    ].join(' · '),
    note: inLocale(locale, subject.noteEn, subject.noteZh),
    description: descriptionOf(model, subject, view, pointCount, t),
    pointCount,
    locale,
  };
}

/** The name of the one series that a view leaves of several: a series alone has none in the plot, and the title is of all. */
function onlyOf({ metrics }: ChartSubject, series: readonly ShownSeries[], locale: Locale): string[] {
  const [only, ...others] = series;
  if (only === undefined || others.length > 0 || metrics.length === 1) return [];
  return [inLocale(locale, only.metric.nameEn, only.metric.nameZh)];
}

/** Unit and kind of each series, once: `US dollars, running total`. */
function kindsOf(series: readonly ShownSeries[], locale: Locale, t: Translate): string {
  const kinds = series.map(({ metric: { unit, measure } }) =>
    t('chart.kinds', { unit: inLocale(locale, unit.nameEn, unit.nameZh), measure: t(`measures.${measure}`) }),
  );
  return [...new Set(kinds)].join(' · ');
}

/** What the view does to the figures, so that a picture out of its page still says it. */
function viewWords(view: ChartView, locale: Locale, t: Translate): string[] {
  return [
    view.show === 'values' ? [] : t(`chart.views.${view.show}`),
    view.scale === 'linear' ? [] : t(`chart.views.${view.scale}`),
    view.periods === 'all' ? [] : t('chart.views.full_years'),
    view.asKnownOn === null ? [] : t('chart.views.as_known_on', { date: formatPartialDate(view.asKnownOn, locale) }),
  ].flat();
}

/** That nothing was published is said of a subject of the current release without a statement, never of what a view leaves. */
function descriptionOf(
  { time }: ChartModel,
  { statements }: ChartSubject,
  { release }: ChartView,
  points: number,
  t: Translate,
): string {
  if (time === null) {
    return statements.length === 0 && release === null
      ? t('chart.descriptionEmpty')
      : t('chart.descriptionEmptyInView');
  }
  const [from, to] = time;
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to - 1).getUTCFullYear()];
  return t('chart.description', { points, first: String(first), last: String(last) });
}
