import type { Metadata } from 'next';
import { addressAt } from '@/lib/discovery/address-at';
import { DEFAULT_LOCALE, LOCALES, type Locale, pathIn } from '@/lib/format/locale';
import { siteOrigin } from './origin';

type Page = {
  readonly path: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
};

/** What a page says of itself to other programs: its title, what it is about, and its address in each language. */
export async function pageMetadata({ path, locale, title, description }: Page): Promise<Metadata> {
  return { title, description, ...(await addressMetadata(path, locale)) };
}

/**
 * Where a page is in each language, where the feed is, and the card it has where it is passed on. Titles and descriptions
 * of the card are those of the page.
 * @param path of the page in the default language, without a query: views of a page are the page
 */
export async function addressMetadata(path: string, locale: Locale): Promise<Metadata> {
  const origin = await siteOrigin();
  const card = {
    url: origin + pathIn(locale, '/card.png'),
    width: CARD.width,
    height: CARD.height,
    type: 'image/png',
  };
  return {
    alternates: {
      ...alternatesOf((language) => addressAt(origin, pathIn(language, path)), locale),
      types: feedAt(origin, locale),
    },
    openGraph: {
      type: 'website',
      url: addressAt(origin, pathIn(locale, path)),
      locale: OPEN_GRAPH_LOCALES[locale],
      alternateLocale: LOCALES.filter((other) => other !== locale).map((other) => OPEN_GRAPH_LOCALES[other]),
      images: [card],
    },
    twitter: { card: 'summary_large_image', images: [card] },
  };
}

/** Size of a picture for cards of social media, in pixels. */
export const CARD = { width: 1200, height: 630 };

export const OPEN_GRAPH_LOCALES: Record<Locale, string> = { en: 'en_GB', zh: 'zh_CN' };

/** The one address of a page, and the same page in each language; who reads neither is led to English. */
export function alternatesOf(addressIn: (locale: Locale) => string, locale: Locale) {
  return {
    canonical: addressIn(locale),
    languages: {
      ...Object.fromEntries(LOCALES.map((language) => [language, addressIn(language)])),
      'x-default': addressIn(DEFAULT_LOCALE),
    },
  };
}

/** The feed of a language, as a page names it. */
export function feedAt(origin: string, locale: Locale) {
  return { 'application/atom+xml': origin + pathIn(locale, '/feed.xml') };
}
