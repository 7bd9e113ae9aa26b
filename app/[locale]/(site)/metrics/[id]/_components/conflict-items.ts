import { intervalOf } from '@/components/charts/point-sentence';
import { relationText } from '@/components/figures/relation-text';
import { sourceText, type Translate } from '@/components/figures/source-text';
import { formatPeriod } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatQuantity } from '@/lib/format/quantity';
import type { Metric } from '@/lib/record/metric';
import {
  type Disagreement,
  disagreementsOf,
  type EchoedFigure,
  echoesOf,
  type Fall,
  fallsOf,
  type Repeat,
  repeatsOf,
} from '@/lib/series/conflicts';
import { momentText } from '@/lib/series/moment';
import type { Point, Statement } from '@/lib/series/point';
import { type CheckedRelation, contradictedRelations } from '@/lib/series/relation-uses';
import { compareSpans } from '@/lib/time/order';
import type { MetricPageData } from './read-metric-page';

/** One thing that does not fit, in a sentence, with the statements it is about. */
export type ConflictItem = {
  readonly kind: 'disagreement' | 'relation' | 'fall' | 'echo' | 'repeat';
  readonly sentence: string;
  readonly sides: readonly Side[];
};

/** A statement, and the metric it is of where that is another one. */
export type Side = { readonly statement: Statement; readonly other: Metric | null };

type Says = { readonly metric: Metric; readonly locale: Locale; readonly t: Translate };

/** Everything in the record of a metric that does not fit, the gravest first. */
export function conflictItems(page: MetricPageData, locale: Locale, t: Translate): ConflictItem[] {
  const { metric, points, relations, alike } = page;
  const says = { metric, locale, t };
  return [
    ...disagreementsOf(points).map((one) => disagreementItem(one, says)),
    ...contradictedRelations(relations, metric.measure, points).map((one) => relationItem(one, says)),
    ...fallsOf(metric.measure, points).map((one) => fallItem(one, says)),
    ...echoesOf({ metric, points }, alike).map((one) => echoItem(one, says)),
    ...repeatsOf(metric.measure, points).map((one) => repeatItem(one, says)),
  ];
}

function disagreementItem({ point, statements }: Disagreement, says: Says): ConflictItem {
  return {
    kind: 'disagreement',
    sentence: says.t('metricPage.disagreement', {
      when: whenText(point, says),
      count: statements.length,
      values: statements.map((one) => allowedText(one, says)).join(says.t('metricPage.semicolon')),
    }),
    sides: statements.map((statement) => ({ statement, other: null })),
  };
}

/** Only a relation from which something follows can be contradicted. */
function relationItem({ relation, earlier, later, implied }: CheckedRelation, says: Says): ConflictItem {
  const { locale, t } = says;
  const words = {
    relation: relationText(relation, locale, t),
    source: sourceText(relation.source, locale, t),
    implied: implied === null ? '' : allowedText({ figure: implied }, says),
    stated: allowedText(later, says),
  };
  const sentence = t('metricPage.contradicted', words);
  return { kind: 'relation', sentence, sides: [...sideOf(earlier), ...sideOf(later)] };
}

function fallItem({ earlier, later, atLeast }: Fall, says: Says): ConflictItem {
  const words = {
    earlier: valueText(earlier, says),
    earlierWhen: whenText(earlier, says),
    later: valueText(later, says),
    laterWhen: whenText(later, says),
  };
  const by = formatQuantity(atLeast, says.metric.unit, says.locale);
  return {
    kind: 'fall',
    sentence:
      atLeast === 0 ? says.t('metricPage.fallTouching', words) : says.t('metricPage.fall', { ...words, atLeast: by }),
    sides: [...sideOf(earlier), ...sideOf(later)],
  };
}

function echoItem({ point, other, otherPoint }: EchoedFigure, says: Says): ConflictItem {
  const words = {
    value: valueText(point, says),
    when: whenText(point, says),
    otherWhen: whenText(otherPoint, says),
    other: inLocale(says.locale, other.nameEn, other.nameZh),
  };
  const isEarlier = compareSpans(otherPoint.span, point.span) < 0;
  return {
    kind: 'echo',
    sentence: isEarlier ? says.t('metricPage.echoOfEarlier', words) : says.t('metricPage.echoedLater', words),
    sides: [...sideOf(point), ...sideOf(otherPoint, other)],
  };
}

function repeatItem({ first, last, count }: Repeat, says: Says): ConflictItem {
  const words = { value: valueText(first, says), count, first: whenText(first, says), last: whenText(last, says) };
  return { kind: 'repeat', sentence: says.t('metricPage.repeat', words), sides: [...sideOf(first), ...sideOf(last)] };
}

function sideOf({ observations }: Point, other: Metric | null = null): Side[] {
  return observations.slice(0, 1).map((statement) => ({ statement, other }));
}

function whenText(point: Point, { locale }: Says): string {
  return formatPeriod(momentText(point), locale);
}

/** A value with what its rounding allows: `11 projects, between 10.5 and 11.5`. */
function allowedText(statement: Pick<Statement, 'figure'>, says: Says): string {
  const { metric, locale, t } = says;
  return valueText(statement, says) + t('chart.comma') + intervalOf(statement.figure, metric.unit, locale, t);
}

function valueText({ figure }: Pick<Point, 'figure'>, { metric, locale, t }: Says): string {
  const value = formatQuantity(figure.value, metric.unit, locale);
  if (figure.qualifier === 'exact') return value;
  return t('chart.qualified', { qualifier: t(`qualifiers.${figure.qualifier}`), value });
}
