import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listChartsOfMetric } from '@/db/queries/charts/list-charts-of-metric';
import { listRelatedMetrics } from '@/db/queries/metrics/list-related-metrics';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { charts, metrics } from '../../support/record';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const releaseId = 1;

describe('what stands around a metric', () => {
  test('its neighbours: all others of its programme and theme, in the order of the record', async () => {
    for (const { id, programmeId, theme } of metrics.slice(0, 40)) {
      const found = await listRelatedMetrics(database.db, { releaseId, id });
      const expected = metrics.filter((other) => other.programmeId === programmeId && other.theme === theme);
      expect(found.map((other) => other.id)).toEqual(expected.map((other) => other.id).filter((other) => other !== id));
    }
  });

  test('each with its name, unit and kind', async () => {
    const [first] = await listRelatedMetrics(database.db, { releaseId, id: 'cci-projects-all-value-cum' });
    expect(first).toEqual({
      id: 'cci-projects-all-cum',
      nameEn: 'CCI cooperation projects signed, all kinds',
      nameZh: '中新互联互通项目签约合作项目数（全口径）',
      measure: 'cumulative',
      unitId: 'projects',
      unitNameEn: 'projects',
      unitNameZh: '个项目',
    });
  });

  test('its charts, with all their metrics', async () => {
    for (const { id } of metrics.slice(0, 40)) {
      const found = await listChartsOfMetric(database.db, { releaseId, metricId: id });
      const expected = charts.map((chart) => ({
        id: chart.id,
        metricIds: chart.series.map(({ metric }) => metric.id),
      }));
      expect(found.map((chart) => ({ id: chart.id, metricIds: chart.metricIds }))).toEqual(
        expected.filter(({ metricIds }) => metricIds.includes(id)),
      );
    }
  });

  test('nothing of a metric or a release that is not there', async () => {
    expect(await listRelatedMetrics(database.db, { releaseId, id: 'no-such-metric' })).toEqual([]);
    expect(await listChartsOfMetric(database.db, { releaseId, metricId: 'no-such-metric' })).toEqual([]);
    expect(await listRelatedMetrics(database.db, { releaseId: 2, id: 'sg-overnight-cq' })).toEqual([]);
  });
});
