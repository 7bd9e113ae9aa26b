import { formatPartialDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatValue } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import type { Statement } from '@/lib/series/point';
import type { StatementBehind } from '@/lib/series/statements-by-period';
import type { Translate } from './source-text';

/** Why a statement stands behind the preferred one of its period: the first criterion of the rule that decided. */
export function preferenceReason(
  preferred: Statement,
  { statement, decidedBy }: StatementBehind,
  unit: Unit,
  locale: Locale,
  t: Translate,
): string {
  const both = (text: (one: Statement) => string) => ({ own: text(statement), preferred: text(preferred) });
  switch (decidedBy) {
    case 'tier':
      return t(
        'metricPage.reasons.tier',
        both(({ source }) => t(`sourceTiers.${source.tier}`)),
      );
    case 'hedge':
      return t(
        'metricPage.reasons.hedge',
        both(({ figure }) => t(`qualifiers.${figure.qualifier}`)),
      );
    case 'precision':
      return t(
        'metricPage.reasons.precision',
        both(({ figure }) => formatValue(figure.precision ?? 0, unit, locale)),
      );
    case 'publication':
      return t(
        'metricPage.reasons.publication',
        both(({ source }) => dateText(source.publishedOn, locale, t)),
      );
    case 'source':
      return t('metricPage.reasons.source');
    case 'value':
      return t('metricPage.reasons.value');
    case 'spelling':
      return t('metricPage.reasons.spelling');
    case null:
      return t('metricPage.reasons.same');
  }
}

function dateText(date: string | null, locale: Locale, t: Translate): string {
  return date === null ? t('metricPage.noDate') : formatPartialDate(date, locale);
}
