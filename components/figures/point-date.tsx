import { useLocale, useTranslations } from 'next-intl';
import { formatPartialDate, formatPeriod } from '@/lib/format/date';
import type { Point } from '@/lib/series/point';

/** Which period a point is for, or as of which date. */
export function PointDate({ point }: { readonly point: Pick<Point, 'period' | 'asOf'> }) {
  const locale = useLocale();
  const t = useTranslations('figure');
  if (point.asOf !== null) return t('asOf', { date: formatPartialDate(point.asOf, locale) });
  return formatPeriod(point.period ?? '', locale);
}
