import { sourceText, type Translate } from '@/components/figures/source-text';
import type { NewOutcome } from '@/db/queries/discovery/list-new-outcomes';
import type { ReleaseNews } from '@/db/queries/discovery/list-releases';
import type { FeedEntry } from '@/lib/discovery/atom';
import { formatPartialDate } from '@/lib/format/date';
import { inLocale, type Locale, pathIn } from '@/lib/format/locale';

type Context = { readonly origin: string; readonly locale: Locale; readonly t: Translate };

/** A release: when it was made, and how much of each it holds. */
export function releaseEntry(release: ReleaseNews, { origin, locale, t }: Context): FeedEntry {
  const { id, createdAt, rowCounts, isSynthetic } = release;
  const address = `${origin}${pathIn(locale, '/method')}#releases`;
  const count = (file: string) => rowCounts[file] ?? 0;
  const held = t('feed.held', {
    observations: count('observations'),
    relations: count('relations'),
    outcomes: count('outcomes'),
    sources: count('sources'),
  });
  return {
    id: `${origin}/releases/${id}`,
    title: t('site.release', { id, date: formatPartialDate(createdAt.slice(0, 10), locale) }),
    updated: createdAt,
    address,
    summary: isSynthetic ? t('chart.twoSentences', { first: t('site.syntheticText'), second: held }) : held,
    categories: [{ term: 'release', label: t('feed.release') }],
  };
}

/** An outcome that a release brought: what it is, when it was announced, and who says so. */
export function outcomeEntry(outcome: NewOutcome, { origin, locale, t }: Context): FeedEntry {
  const path = `/outcomes/${encodeURIComponent(outcome.id)}`;
  const { announcedOn, theme, status, source } = outcome;
  const date = announcedOn === null ? t('feed.undated') : formatPartialDate(announcedOn, locale);
  return {
    id: origin + path,
    title: inLocale(locale, outcome.titleEn, outcome.titleZh),
    updated: outcome.addedAt,
    address: origin + pathIn(locale, path),
    summary: t('feed.outcomeText', {
      status: t(`outcomeStatuses.${status}`),
      date,
      source: sourceText(source, locale, t),
    }),
    categories: [{ term: theme, label: t(`themes.${theme}`) }],
  };
}
