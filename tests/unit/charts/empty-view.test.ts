import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { problemText } from '@/components/charts/notice-text';
import { prepareChart } from '@/components/charts/prepare-chart';
import { MAX_COMPARED } from '@/lib/series/view/chart-subject';
import { type ChartView, DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { problem } from '@/lib/tables/problem';
import en from '@/messages/en.json';
import { metricOf, type Said, seriesOf, subjectOf } from '../series/chart-fixtures';

const t = createTranslator({ locale: 'en', messages: en });

describe('what an empty chart says', () => {
  it.each<[string, readonly Said[], Partial<ChartView>, string]>([
    ['nothing was ever stated', [], {}, 'No figure has been published.'],
    ['nothing was known by then', [['2019', 5]], { asKnownOn: '2001' }, 'No figure of the record is in this view.'],
    ['nothing was stated in an older release', [], { release: 1 }, 'No figure of the record is in this view.'],
  ])('%s', (_, said, view, text) => {
    const subject = subjectOf('points', [seriesOf(metricOf('m'), said)]);
    expect(prepareChart(subject, { ...DEFAULT_CHART_VIEW, ...view }, 'en', t).description).toBe(text);
  });
});

it('too many metrics: the sentence names as many as are compared', () => {
  expect(MAX_COMPARED).toBe(6);
  expect(problemText(problem('metric', 'too_long', 'g'), t)).toBe('Only the first 6 metrics are compared.');
  expect(en.compare.empty).toContain('up to {max} metrics');
});
