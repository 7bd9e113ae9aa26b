import type { Metadata } from 'next';
import { inLocale, LOCALES, type Locale } from '@/lib/format/locale';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import { type ChartView, DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { subjectAddress } from '@/lib/series/view/subject-address';
import { siteOrigin } from './origin';

/** Size of a picture for cards of social media, in pixels, as `size=social` draws it. */
const CARD = { width: 1200, height: 630 };

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
  const picture = subjectAddress(subject, view, locale, { format: 'png', more: [['size', 'social']] });
  const images = [{ url: origin + picture, alt: title, ...CARD }];
  return {
    title,
    description,
    alternates: {
      canonical: addressIn(locale),
      languages: Object.fromEntries(LOCALES.map((language) => [language, addressIn(language)])),
    },
    openGraph: {
      title,
      description,
      type: 'article',
      url: addressIn(locale),
      locale: locale === 'zh' ? 'zh_CN' : 'en_GB',
      images,
    },
    twitter: { card: 'summary_large_image', title, description, images },
  };
}
