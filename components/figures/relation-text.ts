import { formatPeriod } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { RelationStatement } from '@/lib/series/point';
import type { Translate } from './source-text';

/** A relation as a reader says it: `2024: 7.43 times 2015`, `2020: 3.4% more than 2019`. */
export function relationText(relation: RelationStatement, locale: Locale, t: Translate): string {
  const { kind, value, fromPeriod, toPeriod } = relation;
  const words = {
    from: fromPeriod === null ? t('metricPage.relation.unknownEarlier') : formatPeriod(fromPeriod, locale),
    to: toPeriod === null ? t('metricPage.relation.unknownLater') : formatPeriod(toPeriod, locale),
    value: formatNumber(Math.abs(value), locale),
  };
  if (kind === 'multiple') return t('metricPage.relation.multiple', words);
  return value < 0 ? t('metricPage.relation.fallen', words) : t('metricPage.relation.grown', words);
}

/** The smallest unit its source printed: `0.01`, or of a percentage `0.1%`. */
export function relationPrecisionText({ kind, precision }: RelationStatement, locale: Locale): string {
  return formatNumber(precision, locale) + (kind === 'multiple' ? '' : '%');
}
