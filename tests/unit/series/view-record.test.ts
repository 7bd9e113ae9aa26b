import { describe, expect, it } from 'vitest';
import { CHART_FORMS } from '@/lib/record/values';
import { chartModel } from '@/lib/series/chart-model';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import {
  AXES,
  type ChartView,
  DEFAULT_CHART_VIEW,
  PANELS,
  PERIODS_SHOWN,
  SCALES,
  SHOWN,
} from '@/lib/series/view/chart-view';
import { viewSeries } from '@/lib/series/view/view-series';
import { modelFaults } from '../../support/model-faults';
import { charts, metrics } from '../../support/record';
import { recordSubject } from '../../support/record-subject';
import { viewFaults } from '../../support/view-faults';

/** Tens of thousands of charts, on machines that are busy. */
const TIMEOUT_MS = 120_000;
type Arrangement = Pick<ChartView, 'panels' | 'axes'>;
const EVERY: readonly Arrangement[] = PANELS.flatMap((panels) => AXES.map((axes) => ({ panels, axes })));
const OUTER: readonly Arrangement[] = [
  { panels: 'unit', axes: 'shared' },
  { panels: 'metric', axes: 'own' },
];

const views: readonly ChartView[] = SCALES.flatMap((scale) =>
  SHOWN.flatMap((show) => PERIODS_SHOWN.map((periods) => ({ ...DEFAULT_CHART_VIEW, scale, show, periods }))),
);
/** Dates between the first publications and the last, vague and exact, and ranges around and inside the record. */
const narrowed: readonly ChartView[] = views
  .filter(({ periods }) => periods === 'all')
  .flatMap((view) => [
    { ...view, asKnownOn: '2019' },
    { ...view, asKnownOn: '2022-11-14', from: '2018', periods: 'full_years' },
    { ...view, asKnownOn: '2025-10', from: '2019-06', to: '2024-06-30' },
  ]);

const chartSubjects = charts.map(({ id, form, series }) =>
  recordSubject(
    id,
    series.map(({ metric }) => metric.id),
    form,
  ),
);
const metricSubjects = metrics.map(({ id }, index) => recordSubject(id, [id], CHART_FORMS[index % 3]));
/** Each metric beside the one 40 rows on: other programmes, units, currencies and measures. */
const pairSubjects = metrics.map(({ id }, index) =>
  recordSubject(`${id} compared`, [id, metrics[(index + 40) % metrics.length]?.id ?? id], CHART_FORMS[index % 3]),
);

/** Faults of a view and of its drawings, in every form that the view leaves to the chart. */
function faultsOf(subject: ChartSubject, asked: ChartView, arrangements = OUTER): string[] {
  const viewed = viewSeries(subject, asked);
  const { view, series } = viewed;
  const metricIds = subject.metrics.map(({ id }) => id);
  const forms = CHART_FORMS.filter(
    (form) => (form !== 'bars' || view.scale === 'linear') && (form !== 'steps' || view.show === 'values'),
  );
  const drawings = forms.flatMap((form) =>
    arrangements.flatMap((given) => modelFaults(chartModel(form, series, { ...view, ...given, metricIds }), series)),
  );
  const name = `${subject.id} ${asked.scale} ${asked.show} ${asked.periods} ${asked.asKnownOn} ${asked.from}`;
  return [...viewFaults(subject, asked, viewed), ...drawings].map((fault) => `${name}: ${fault}`);
}

describe('over the whole record', { timeout: TIMEOUT_MS }, () => {
  it('there is something to judge', () => {
    expect([chartSubjects.length, metricSubjects.length, views.length]).toEqual([charts.length, metrics.length, 18]);
    expect(metrics.length).toBeGreaterThan(190);
  });

  it('every row of charts.csv in every form, scale, panels, axes and periods', () => {
    expect(chartSubjects.flatMap((subject) => views.flatMap((view) => faultsOf(subject, view, EVERY)))).toEqual([]);
  });

  it('every row of charts.csv as it was known at three dates, in three ranges', () => {
    expect(chartSubjects.flatMap((subject) => narrowed.flatMap((view) => faultsOf(subject, view)))).toEqual([]);
  });

  it('every metric in every form, scale, panels, axes and periods', () => {
    expect(metricSubjects.flatMap((subject) => views.flatMap((view) => faultsOf(subject, view)))).toEqual([]);
  });

  it('every metric as it was known at the end of 2019 and in November 2022', () => {
    const known = narrowed.filter(({ to }) => to === null);
    expect(metricSubjects.flatMap((subject) => known.flatMap((view) => faultsOf(subject, view)))).toEqual([]);
  });

  it('every metric beside another, as values, index, change and growth', () => {
    const compared = views.filter(
      ({ periods, scale, show }) => periods === 'all' && (scale !== 'log' || show === 'values'),
    );
    expect(pairSubjects.flatMap((subject) => compared.flatMap((view) => faultsOf(subject, view)))).toEqual([]);
  });
});
