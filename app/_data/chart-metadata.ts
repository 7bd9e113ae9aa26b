import type { Metadata } from 'next';
import { inLocale, type Locale } from '@/lib/format/locale';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import { type ChartView, DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { subjectAddress } from '@/lib/series/view/subject-address';
import { siteOrigin } from './origin';
import { alternatesOf, CARD, feedAt, OPEN_GRAPH_LOCALES } from './page-metadata';

/**
 * What the page of a chart says of itself to other programs: the canonical address is the chart as it is published, the
 * picture is the view that was shared.
 */
export async function chartMetadata(
  subject: ChartSubject,
  view: ChartView,
  locale: Locale,
  description: string,
): Promise<Metadata> {
  const origin = await siteOrigin();
  const addressIn = (language: Locale) => origin + subjectAddress(subject, DEFAULT_CHART_VIEW, language);
  const title = inLocale(locale, subject.titleEn, subject.titleZh);
  // As `size=social` draws it.
  const picture = subjectAddress(subject, view, locale, { format: 'png', more: [['size', 'social']] });
  const images = [{ url: origin + picture, alt: title, ...CARD }];
  return {
    title,
    description,
    alternates: { ...alternatesOf(addressIn, locale), types: feedAt(origin, locale) },
    openGraph: {
      title,
      description,
      type: 'article',
      url: addressIn(locale),
      locale: OPEN_GRAPH_LOCALES[locale],
      images,
    },
    twitter: { card: 'summary_large_image', title, description, images },
  };
}
