import type { Measure } from '@/lib/record/values';
import { type Moment, momentsOf } from './moments';
import { countsOf, randomFor, type SyntheticSize, syntheticId, weighted } from './size';
import type { TextRow } from './text-row';
import { momentValues } from './trend';
import { NAMED_PLACES, type NamedPlace } from './words/places';
import { measuresOf, type Scale, SUBJECTS, type Subject, scaleOf } from './words/subjects';

/** A synthetic metric: what it counts, how often it is stated, and its true figures, which its sources round. */
export type SyntheticMetric = {
  readonly index: number;
  readonly id: string;
  readonly subject: Subject;
  readonly place: NamedPlace;
  readonly unit: string;
  readonly measure: Measure;
  readonly scale: Scale;
  readonly observations: number;
};

/** All metrics; some are stated ten times as often as others, and the observations add up to the size. */
export function planMetrics(size: SyntheticSize): readonly SyntheticMetric[] {
  const { metrics } = countsOf(size);
  const weights = Array.from({ length: metrics }, (_, index) => {
    const { next } = randomFor(size.seed, 'weight', index);
    return 0.2 + 2.4 * next() ** 2;
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return weights.map((weight, index) => {
    const from = Math.round((before / whole) * size.observations);
    before += weight;
    // The last end is the size itself, whatever the sum of fractions came to.
    const to = index === metrics - 1 ? size.observations : Math.round((before / whole) * size.observations);
    return planMetric(size.seed, index, to - from);
  });
}

function planMetric(seed: number, index: number, observations: number): SyntheticMetric {
  const random = randomFor(seed, 'metric', index);
  const subject = random.pick(SUBJECTS);
  const unit = random.pick(subject.units);
  return {
    index,
    id: syntheticId('metric', index),
    subject,
    place: random.pick(NAMED_PLACES),
    unit,
    measure: weighted(random, measuresOf(unit)),
    scale: scaleOf(unit),
    observations,
  };
}

/** A metric's figure at one period or date, unrounded. */
export type TrueFigure = { readonly moment: Moment; readonly value: number };

/** The true figures of a metric, the same at every call. About three in five statements are of a period of their own. */
export function trueFiguresOf(seed: number, metric: SyntheticMetric): readonly TrueFigure[] {
  const random = randomFor(seed, 'figures', metric.index);
  const perMoment = 1.2 + random.next();
  const moments = momentsOf(metric.measure, Math.ceil(metric.observations / perMoment), random);
  const values = momentValues(metric, moments, random);
  return moments.map((moment, index) => ({ moment, value: values[index] ?? 0 }));
}

export function metricRow(seed: number, programmes: readonly string[], metric: SyntheticMetric): TextRow<'metrics'> {
  const random = randomFor(seed, 'metric-row', metric.index);
  const { subject, place, index } = metric;
  const number = index + 1;
  const isCautious = random.chance(0.2);
  return {
    id: metric.id,
    programme_id: programmes[random.whole(programmes.length)] ?? null,
    theme: subject.theme,
    name_en: `Synthetic metric ${number}: ${subject.en}, ${place.en}`,
    name_zh: `模拟指标${number}：${place.zh}${subject.zh}`,
    unit: metric.unit,
    measure: metric.measure,
    definition_en: `Generated, never published: ${subject.en} in ${place.en}.`,
    definition_zh: `模拟生成，并非公布数据：${place.zh}${subject.zh}。`,
    comparability_en: isCautious ? 'Generated sources differ in what they include.' : null,
    comparability_zh: isCautious ? '各模拟来源的统计口径不同。' : null,
  };
}
