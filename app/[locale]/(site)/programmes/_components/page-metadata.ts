import type { Metadata } from 'next';
import { siteOrigin } from '@/app/_data/origin';
import { LOCALES, type Locale, pathIn } from '@/lib/format/locale';

type Page = {
  readonly path: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
};

/** What a page says of itself to other programs: its title, what it is about, and its address in each language. */
export async function pageMetadata({ path, locale, title, description }: Page): Promise<Metadata> {
  const origin = await siteOrigin();
  return {
    title,
    description,
    alternates: {
      canonical: origin + pathIn(locale, path),
      languages: Object.fromEntries(LOCALES.map((language) => [language, origin + pathIn(language, path)])),
    },
  };
}
