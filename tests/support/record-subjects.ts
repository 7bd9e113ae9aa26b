import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import { charts, relations, statements } from './record';

const optional = z.string().transform((cell) => (cell === '' ? null : cell));
const WORDS = z.object({
  id: z.string(),
  title_en: z.string(),
  title_zh: z.string(),
  note_en: optional,
  note_zh: optional,
});

const file = new URL('../../data/charts.csv', import.meta.url);
const words = z.array(WORDS).parse(parse(readFileSync(file), { columns: true, bom: true }));

/** Every row of charts.csv as the subject of a chart, with its titles and notes in both languages. */
export const chartSubjects: readonly ChartSubject[] = charts.map(({ id, title, form, series }) => {
  const own = words.find((one) => one.id === id);
  const metrics = series.map(({ metric }) => metric);
  const isOwn = ({ metricId }: { readonly metricId: string }) => metrics.some((metric) => metric.id === metricId);
  return {
    kind: 'chart',
    id,
    titleEn: title,
    titleZh: own?.title_zh ?? '',
    noteEn: own?.note_en ?? null,
    noteZh: own?.note_zh ?? null,
    form,
    metrics,
    statements: statements.filter(isOwn),
    relations: relations.filter(isOwn),
  };
});
