import { expect, test } from 'vitest';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { subjectAddress } from '@/lib/series/view/subject-address';
import { chartSubjects } from '../../support/record-subjects';

const [first] = chartSubjects;
if (first === undefined) throw new Error('The record has no chart.');
const chart = { ...first, id: 'x' };
const comparison = { ...first, kind: 'comparison', id: '', metrics: first.metrics.slice(0, 2) } as const;
const ids = comparison.metrics.map(({ id }) => id).join(',');
const view = { ...DEFAULT_CHART_VIEW, from: '2018' };

test.each([
  [subjectAddress(chart, DEFAULT_CHART_VIEW, 'en'), '/charts/x'],
  [subjectAddress({ ...chart, kind: 'metric' }, view, 'zh'), '/zh/metrics/x?from=2018'],
  [subjectAddress(chart, view, 'zh', { before: '/embed' }), '/zh/embed/charts/x?from=2018'],
  [subjectAddress(chart, view, 'en', { format: 'csv', more: [['bom', '1']] }), '/charts/x.csv?bom=1&from=2018'],
  [
    subjectAddress(comparison, view, 'en', { format: 'png', more: [['size', 'social']] }),
    `/charts/compare.png?metric=${ids}&size=social&from=2018`,
  ],
])('%s', (address, expected) => {
  expect(address).toBe(expected);
});
