import { describe, expect, it } from 'vitest';
import { CHART_FORMS } from '@/lib/record/values';
import { isBound, pointKey } from '@/lib/series/chart-point';
import type { ChartModel } from '@/lib/series/chart-types';
import { plainModel } from '../../support/plain-model';
import { allSeries, charts } from '../../support/record';

/** Every row of charts.csv as it is, and every metric of the record alone in every form. */
const models = [
  ...charts.map(({ id, form, series }) => ({ name: id, series, model: plainModel(form, series) })),
  ...CHART_FORMS.flatMap((form) =>
    allSeries.map((one) => ({ name: `${one.metric.id} as ${form}`, series: [one], model: plainModel(form, [one]) })),
  ),
];

const seriesOf = ({ panels }: ChartModel) => panels.flatMap(({ series }) => series);
const groupsOf = (model: ChartModel) => seriesOf(model).flatMap(({ groups }) => groups);
const pointsOf = (model: ChartModel) => groupsOf(model).flatMap(({ points }) => points);
const linesOf = (model: ChartModel) => seriesOf(model).flatMap(({ lines }) => lines);

/** All lines of all models, each with its model's name for the message. */
const lines = models.flatMap(({ name, model }) => linesOf(model).map((line) => ({ name, ...line })));
const DAY_MS = 86_400_000;
const days = ({ from, to }: { readonly from: number; readonly to: number }) => Math.round((to - from) / DAY_MS);

describe('over the whole record', () => {
  it('there is something to judge', () => {
    expect(models.length).toBeGreaterThan(600);
    expect(lines.filter(({ kind }) => kind === 'solid').length).toBeGreaterThan(200);
    expect(lines.filter(({ kind }) => kind === 'bridge').length).toBeGreaterThan(20);
  });

  it('every point is drawn exactly once', () => {
    for (const { name, series, model } of models) {
      const expected = series.flatMap(({ points }) => points.map(pointKey)).sort();
      expect(
        pointsOf(model)
          .map(({ key }) => key)
          .sort(),
        name,
      ).toEqual(expected);
    }
  });

  it('every mark says what the point is', () => {
    for (const { name, series, model } of models) {
      const marks = new Map(pointsOf(model).map((point) => [point.key, point.mark]));
      for (const point of series.flatMap(({ points }) => points)) {
        const expected = point.derivation === null ? point.figure.qualifier : 'derived';
        expect(marks.get(pointKey(point)), `${name}: ${pointKey(point)}`).toBe(expected);
      }
    }
  });

  it('no line, solid or bridge, ends at a bound', () => {
    expect(lines.filter(({ from, to }) => isBound(from) || isBound(to))).toEqual([]);
    expect(models.flatMap(({ model }) => pointsOf(model)).filter(isBound).length).toBeGreaterThan(100);
  });

  it('two metrics never share a group or a line', () => {
    for (const { name, model } of models) {
      for (const { key, metricId, points } of groupsOf(model)) {
        expect(new Set(points.map((point) => point.metricId)), `${name}: ${key}`).toEqual(new Set([metricId]));
      }
    }
    expect(lines.filter(({ from, to }) => from.metricId !== to.metricId)).toEqual([]);
  });

  it('a part of a year never joins a full year, nor a part of another length, nor a date a period', () => {
    const mixed = lines.filter(
      ({ from, to }) =>
        from.isPartYear !== to.isPartYear ||
        from.isDate !== to.isDate ||
        // A leap year is a day longer, and months differ by three days.
        (!from.isDate && Math.abs(days(from) - days(to)) > 3),
    );
    expect(mixed).toEqual([]);
  });

  it('a solid line joins neighbours: nothing lies between, or its periods touch or recur the next year', () => {
    const far = lines.filter(
      ({ kind, from, to }) =>
        kind === 'solid' && !from.isDate && to.from !== from.to && days({ from: from.from, to: to.from }) > 366,
    );
    expect(far).toEqual([]);
  });

  it('two units never share an axis', () => {
    for (const { name, series, model } of models) {
      const unitOf = new Map(series.map(({ metric }) => [metric.id, metric.unit.id]));
      for (const panel of model.panels) {
        expect(new Set(panel.series.map(({ metricId }) => unitOf.get(metricId))), name).toEqual(
          new Set([panel.unit.id]),
        );
      }
    }
  });

  it('full-year bars share no panel with parts of a year', () => {
    const bars = models.filter(({ model }) => model.form === 'bars');
    for (const { name, model } of bars) {
      for (const panel of model.panels) {
        const arePart = panel.series.flatMap(({ groups }) =>
          groups.flatMap(({ points }) => points.map((p) => p.isPartYear)),
        );
        expect(new Set(arePart), `${name}: ${panel.key}`).toEqual(new Set([panel.scope === 'part_years']));
      }
    }
  });

  it('the value axis holds every value and every interval', () => {
    for (const { name, model } of models) {
      for (const { values, series } of model.panels) {
        const [low, high] = values;
        for (const point of series.flatMap(({ groups }) => groups.flatMap(({ points }) => points))) {
          expect(point.low ?? point.value, `${name}: ${point.key}`).toBeGreaterThanOrEqual(low);
          expect(point.high ?? point.value, `${name}: ${point.key}`).toBeLessThanOrEqual(high);
        }
      }
    }
  });

  it('a model survives the way to the browser: JSON gives the same', () => {
    for (const { name, model } of models) expect(JSON.parse(JSON.stringify(model)), name).toEqual(model);
  });
});

describe('the charts of the overview', () => {
  const drawn = (id: string, metricId: string) => {
    const model = models.find(({ name }) => name === id)?.model;
    if (model === undefined) throw new Error(`No chart ${id}.`);
    return { model, points: pointsOf(model).filter((point) => point.metricId === metricId), lines: linesOf(model) };
  };

  it('visitors: 2015 derived as 11,575 in its interval, 2024 exact, a bridge over 2016…2023', () => {
    const { points, lines: all } = drawn('tourism-growth', 'sg-overnight-cq');
    expect(points.map(({ period, value, mark }) => [period, Math.round(value), mark])).toEqual([
      ['2015', 11_575, 'derived'],
      ['2024', 86_000, 'exact'],
    ]);
    // 85,500 ÷ 7.435 = 11,499.66… and 86,500 ÷ 7.425 = 11,649.83…, rounded outward.
    expect(points[0]?.low).toBeLessThanOrEqual(11_499.67);
    expect(points[0]?.high).toBeGreaterThanOrEqual(11_649.83);
    const bridge = all.find(({ metricId }) => metricId === 'sg-overnight-cq');
    expect(bridge).toMatchObject({ kind: 'bridge', missing: { first: '2016', last: '2023' } });
  });

  it('trade: full years 2018 (derived), 2019, 2020, 2024 (derived), 2025; the rest apart', () => {
    const { points } = drawn('trade-volume', 'cq-asean-trade');
    const years = points.filter(({ isPartYear }) => !isPartYear);
    expect(years.map(({ period, mark }) => `${period} ${mark}`)).toEqual([
      '2018 derived',
      '2019 exact',
      '2020 exact',
      '2024 derived',
      '2025 exact',
    ]);
    expect(points.length - years.length).toBeGreaterThanOrEqual(10);
  });

  it('financing: the bounds of the Monetary Authority stand alone, without a line', () => {
    const { points, lines: all } = drawn('financing', 'cci-mas-deals-cum');
    expect(points.map(({ mark }) => mark)).toEqual(['more_than', 'more_than']);
    expect(all.filter(({ metricId }) => metricId === 'cci-mas-deals-cum')).toEqual([]);
  });
});
