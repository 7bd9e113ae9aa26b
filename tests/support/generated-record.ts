import { stateFigure } from '@/lib/figures/state';
import { type Random, randomOf } from '@/lib/random';
import type { Metric, Unit } from '@/lib/record/metric';
import { CHART_FORMS, MEASURES, QUALIFIERS, RELATION_KINDS, SOURCE_TIERS } from '@/lib/record/values';
import type { RelationStatement, SourceNote, Statement } from '@/lib/series/point';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import { AXES, type ChartView, PANELS, PERIODS_SHOWN, SCALES, SHOWN } from '@/lib/series/view/chart-view';

/**
 * Records that were never published: everything the rules of views must hold for, far more often than the real one has it.
 * Hedges, conflicts, zeros, values below zero, roundings coarser than their number, parts of years, spans of years, dates
 * vague and exact, totals at a date, two currencies, relations and undated sources.
 */

const unit = (id: string, kind: Unit['kind'], symbol: string | null = null): Unit => ({
  id,
  kind,
  symbol,
  nameEn: id,
  nameZh: id,
});
const UNITS = [
  unit('CNY', 'currency', 'CN¥'),
  unit('CNY', 'currency', 'CN¥'),
  unit('USD', 'currency', 'US$'),
  unit('USD', 'currency', 'US$'),
  unit('CNY/person', 'currency', 'CN¥/person'),
  unit('persons', 'count'),
  unit('TEU', 'count', 'TEU'),
  unit('percent', 'share', '%'),
  unit('percentage_points', 'share', 'pp'),
  unit('rank', 'rank'),
] as const;
const DATES = ['2019', '2019-08', '2019-08-31', '2020', '2020-03', '2020-12-31', '2021-11-14', '2022-06'] as const;
const PUBLISHED = [
  '2017',
  '2019',
  '2020-02',
  '2020-02-29',
  '2021-12-31',
  '2022',
  '2023-05',
  '2025-10-11',
  null,
] as const;
const PARTS = [
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '-H1',
  '-H2',
  '-Q1',
  '-Q3',
  '-02',
  '-03',
  ' 01..08',
  ' 01..10',
  ' days',
] as const;
const BASES = ['2016', '2019', '2020-H1', '2020-Q1', '2020-01/2020-03', '2019-08', '2020-12-31', '1999'] as const;

/** A subject of one to four metrics with up to thirteen statements each. */
export function generatedSubject(seed: number): ChartSubject {
  const random = randomOf(seed);
  const metrics = Array.from({ length: 1 + random.whole(4) }, (_, index) => generatedMetric(`m${index}`, random));
  const statements: Statement[] = [];
  const relations: RelationStatement[] = [];
  for (const metric of metrics) {
    for (let count = random.whole(14); count > 0; count -= 1) statements.push(generatedStatement(metric, random));
    for (let count = random.whole(4); count > 0; count -= 1) relations.push(generatedRelation(metric, random));
  }
  const form = random.pick(CHART_FORMS);
  const titles = { titleEn: 'Generated', titleZh: '生成', noteEn: null, noteZh: null };
  return { kind: 'chart', id: `generated-${seed}`, ...titles, form, metrics, statements, relations };
}

/** Any view of a generated subject, sensible or not. */
export function generatedView({ metrics }: Pick<ChartSubject, 'metrics'>, random: Random): ChartView {
  const from = random.chance(0.3) ? random.pick(['2016', '2019-03', '2020-01-01', '2024']) : null;
  const to = random.chance(0.3) ? random.pick(['2024', '2024-06', '2026-12-31']) : null;
  const hidden = metrics.slice(1).map(({ id }) => id);
  return {
    scale: random.pick(['index', ...SCALES]),
    base: random.chance(0.3) ? random.pick(BASES) : null,
    show: random.pick(['values', ...SHOWN]),
    from,
    to,
    hidden: hidden.filter(() => random.chance(0.2)),
    periods: random.pick(PERIODS_SHOWN),
    asKnownOn: random.chance(0.3) ? random.pick(['2016', '2019-12-31', '2020', '2021-12', '2024-01-01']) : null,
    panels: random.pick(PANELS),
    axes: random.pick(AXES),
    release: random.chance(0.2) ? 1 + random.whole(99) : null,
  };
}

function generatedMetric(id: string, random: Random): Metric {
  const texts = { nameEn: `The ${id}`, nameZh: id, definitionEn: '', definitionZh: '' };
  const comparability = { comparabilityEn: null, comparabilityZh: null };
  const measure = random.pick(MEASURES);
  return { id, programmeId: 'cci', theme: 'trade', ...texts, ...comparability, unit: random.pick(UNITS), measure };
}

function generatedStatement(metric: Metric, random: Random): Statement {
  const isAtDate = metric.measure === 'stock' || metric.measure === 'cumulative';
  const when = isAtDate !== random.chance(0.1) ? { asOf: random.pick(DATES), period: null } : null;
  const value = generatedValue(random);
  return {
    metricId: metric.id,
    ...(when ?? { asOf: null, period: generatedPeriod(random) }),
    figure: stateFigure({
      value,
      precision: random.pick([1, 1, 10, 100]),
      qualifier: random.chance(0.5) ? 'exact' : random.pick(QUALIFIERS),
    }),
    source: generatedSource(random),
    locator: 'paragraph 1',
    note: null,
  };
}

function generatedValue(random: Random): number {
  const size = random.pick([0, 1, 10, 100, 1_000, 1_000_000]);
  return (random.chance(0.1) ? -1 : 1) * size * random.whole(100);
}

/** A year, a part of one, or some years. */
function generatedPeriod(random: Random): string {
  const year = 2016 + random.whole(6);
  const part = random.pick(PARTS);
  if (random.chance(0.05)) return `${year}/${year + 1 + random.whole(3)}`;
  if (part === ' days') return `${year}-01-01/${year}-11-20`;
  if (!part.startsWith(' ')) return `${year}${part}`;
  return part
    .slice(1)
    .split('..')
    .map((month) => `${year}-${month}`)
    .join('/');
}

function generatedRelation(metric: Metric, random: Random): RelationStatement {
  const isAtDate = metric.measure === 'stock' || metric.measure === 'cumulative';
  const when = () => (random.chance(0.1) ? null : isAtDate ? random.pick(DATES) : generatedPeriod(random));
  const kind = random.pick(RELATION_KINDS);
  const value = kind === 'multiple' ? (1 + random.whole(900)) / 100 : random.whole(3_000) / 10 - 100;
  return {
    metricId: metric.id,
    fromPeriod: when(),
    toPeriod: when(),
    kind,
    value,
    precision: kind === 'multiple' ? 0.01 : 0.1,
    source: generatedSource(random),
    locator: 'paragraph 2',
    note: null,
  };
}

function generatedSource(random: Random): SourceNote {
  const id = `source-${random.whole(40)}`;
  const tier = random.pick(SOURCE_TIERS);
  return { id, title: id, publisher: id, publishedOn: random.pick(PUBLISHED), url: null, tier };
}
