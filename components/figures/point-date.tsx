import { useLocale, useTranslations } from 'next-intl';
import { formatPartialDate, formatPeriod } from '@/lib/format/date';
import type { Point } from '@/lib/series/point';

type Props = { readonly point: Pick<Point, 'period' | 'asOf'> };

/** Which period a point is for, or as of which date. */
export function PointDate({ point }: Props) {
  const locale = useLocale();
  const t = useTranslations('figure');
  if (point.asOf !== null) return t('asOf', { date: formatPartialDate(point.asOf, locale) });
  return formatPeriod(point.period ?? '', locale);
}

/** The same without "as of", for lists in which every entry is a date. */
export function PlainDate({ point }: Props) {
  return formatPeriod(point.asOf ?? point.period ?? '', useLocale());
}
