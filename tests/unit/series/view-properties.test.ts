import { describe, expect, it } from 'vitest';
import { randomOf } from '@/lib/random';
import { chartModel } from '@/lib/series/chart-model';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import type { ChartView } from '@/lib/series/view/chart-view';
import { type ViewedChart, viewSeries } from '@/lib/series/view/view-series';
import { generatedSubject, generatedView } from '../../support/generated-record';
import { modelFaults } from '../../support/model-faults';
import { viewFaults } from '../../support/view-faults';

const RECORDS = 500;
const VIEWS_EACH = 4;
/** Thousands of charts, on machines that are busy. */
const TIMEOUT_MS = 60_000;

type Case = {
  readonly name: string;
  readonly subject: ChartSubject;
  readonly asked: ChartView;
  readonly viewed: ViewedChart;
};

const cases: readonly Case[] = Array.from({ length: RECORDS }, (_, seed) => {
  const subject = generatedSubject(seed);
  const random = randomOf(seed + RECORDS);
  return Array.from({ length: VIEWS_EACH }, (_view, index): Case => {
    const asked = generatedView(subject, random);
    return { name: `record ${seed}, view ${index}`, subject, asked, viewed: viewSeries(subject, asked) };
  });
}).flat();

const modelOf = ({ subject, viewed }: Case) =>
  chartModel(viewed.form, viewed.series, { ...viewed.view, metricIds: subject.metrics.map(({ id }) => id) });

describe(`over ${RECORDS} generated records in ${VIEWS_EACH} views each`, { timeout: TIMEOUT_MS }, () => {
  it('there is something to judge: figures of every kind, notices of every code, points of every mark', () => {
    const shown = cases.flatMap(({ viewed }) => viewed.series.flatMap(({ points }) => points));
    const quantities = cases.flatMap(({ viewed }) =>
      viewed.series.flatMap(({ quantity, points }) => points.map(() => quantity)),
    );
    const count = (items: readonly string[]) => (item: string) => items.filter((one) => one === item).length;
    expect(['value', 'index', 'change', 'growth'].filter((one) => count(quantities)(one) < 200)).toEqual([]);
    const marks = shown.map(({ mark }) => mark);
    const kinds = ['exact', 'about', 'more_than', 'at_least', 'nearly', 'derived'];
    expect(kinds.filter((one) => count(marks)(one) < 100)).toEqual([]);
    expect(shown.filter(({ point }) => point.hasConflict).length).toBeGreaterThan(100);
    const currencies = cases.map(({ viewed }) =>
      viewed.series.flatMap(({ metric: { unit }, quantity, points }) =>
        unit.kind === 'currency' && points.length > 0 && (quantity === 'index' || quantity === 'growth') ? unit.id : [],
      ),
    );
    expect(currencies.filter((ids) => new Set(ids).size > 1).length).toBeGreaterThan(10);
    const codes = cases.flatMap(({ viewed }) => viewed.notices.map(({ code }) => code));
    const all = ['values_only', 'log_not_positive', 'index_no_base', 'index_base_bound', 'index_base_conflict'];
    const more = ['not_of_rates', 'not_comparable', 'no_earlier', 'no_full_years', 'range_empty', 'undated_sources'];
    expect([...all, ...more, 'nothing_known'].filter((one) => count(codes)(one) === 0)).toEqual([]);
  });

  it('no view says more than the record, hides a point without a word, or refuses without a chart', () => {
    const faults = cases.flatMap(({ name, subject, asked, viewed }) =>
      viewFaults(subject, asked, viewed).map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('no drawing joins, mixes or marks what it must not', () => {
    const faults = cases.flatMap((one) =>
      modelFaults(modelOf(one), one.viewed.series).map((fault) => `${one.name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('the view that is drawn, asked again, is the same chart, and nothing of it is refused', () => {
    const text = ({ view, series }: ViewedChart) => JSON.stringify([view, series]);
    const changed = cases.flatMap(({ name, subject, viewed }) => {
      const again = viewSeries(subject, viewed.view);
      const isRefused = again.notices.some(({ isRefusal }) => isRefusal);
      return isRefused || text(again) !== text(viewed) ? [name] : [];
    });
    expect(changed).toEqual([]);
  });
});
