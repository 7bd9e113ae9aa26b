import type { Translate } from '@/components/figures/source-text';
import { addressAt } from '@/lib/discovery/address-at';
import type { Feed, FeedEntry } from '@/lib/discovery/atom';
import { LOCALES, type Locale, pathIn } from '@/lib/format/locale';

type Context = { readonly origin: string; readonly locale: Locale; readonly t: Translate };

const TAGS: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };

/** The feed of some entries, newest first, with what it says of itself. */
export function feedOf(entries: readonly FeedEntry[], { origin, locale, t }: Context): Feed {
  const addressOf = (language: Locale) => origin + pathIn(language, '/feed.xml');
  return {
    title: t('feed.title', { name: t('site.name') }),
    subtitle: t('feed.subtitle'),
    author: t('site.name'),
    language: TAGS[locale],
    rights: t('site.footerLicence'),
    self: addressOf(locale),
    others: LOCALES.filter((other) => other !== locale).map((other) => ({
      language: TAGS[other],
      address: addressOf(other),
    })),
    site: addressAt(origin, pathIn(locale, '/')),
    updated: entries[0]?.updated ?? new Date(0).toISOString(),
    entries,
  };
}
