import type { ChartForm, Measure } from '@/lib/record/values';
import type { SyntheticMetric } from './metrics';
import type { TextRow } from './text-row';

const MOST = 6;
const FORMS: Readonly<Record<Measure, ChartForm>> = {
  flow: 'bars',
  growth: 'points',
  ratio: 'points',
  stock: 'points',
  cumulative: 'steps',
};

/** A handful of charts, each of a metric of another theme: those stated least often, for a chart has only so much room. */
export function chartRows(metrics: readonly SyntheticMetric[]): readonly TextRow<'charts'>[] {
  return chosen(metrics).map(({ id, index, subject, place, measure }, position) => ({
    id: `syn-chart-${position + 1}`,
    featured: String(position + 1),
    theme: subject.theme,
    title_en: `Synthetic metric ${index + 1}: ${subject.en}, ${place.en}`,
    title_zh: `模拟指标${index + 1}：${place.zh}${subject.zh}`,
    form: FORMS[measure],
    metric_ids: id,
    note_en: 'Generated, never published.',
    note_zh: '模拟生成，并非公布数据。',
  }));
}

export function headlineRows(metrics: readonly SyntheticMetric[]): readonly TextRow<'headlines'>[] {
  return chosen(metrics).map(({ id, subject, place }, position) => ({
    position: String(position + 1),
    metric_id: id,
    label_en: `Synthetic: ${subject.en}, ${place.en}`,
    label_zh: `模拟：${place.zh}${subject.zh}`,
  }));
}

function chosen(metrics: readonly SyntheticMetric[]): readonly SyntheticMetric[] {
  const byTheme = new Map<string, SyntheticMetric>();
  for (const metric of metrics.toSorted((a, b) => a.observations - b.observations || a.index - b.index)) {
    if (metric.observations > 0 && !byTheme.has(metric.subject.theme)) byTheme.set(metric.subject.theme, metric);
  }
  return [...byTheme.values()].slice(0, MOST);
}
