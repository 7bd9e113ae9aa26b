import type { Random } from '@/lib/random';
import type { SourceKind, SourceTier } from '@/lib/record/values';
import { type DayNumber, dayText, FIRST_PUBLISHED, LAST_PUBLISHED } from './days';
import { randomFor, syntheticId, weighted } from './size';
import type { TextRow } from './text-row';
import { headlineOf, publisherOf } from './words/publishers';

/** What a statement needs to know of its source. */
export type SyntheticSource = {
  readonly index: number;
  readonly id: string;
  readonly tier: SourceTier;
  readonly language: string;
};

const TIERS = [
  ['press', 465],
  ['official', 245],
  ['repost', 240],
  ['company', 40],
  ['reference', 10],
] as const satisfies readonly (readonly [SourceTier, number])[];
const LANGUAGES = [
  ['en', 640],
  ['zh', 325],
  ['ja', 10],
  ['de', 8],
  ['vi', 8],
  ['fil', 9],
] as const;
const KINDS: Readonly<Record<SourceTier, readonly [SourceKind, ...SourceKind[]]>> = {
  official: ['government_report', 'government_report', 'press_conference', 'statistical_bulletin', 'web_page'],
  press: ['news_report'],
  company: ['company_release', 'company_release', 'web_page'],
  reference: ['web_page'],
  repost: ['news_report', 'web_page'],
};

export function planSource(seed: number, index: number): SyntheticSource {
  const random = randomFor(seed, 'source', index);
  return {
    index,
    id: syntheticId('source', index),
    tier: weighted(random, TIERS),
    language: weighted(random, LANGUAGES),
  };
}

/** The first of `count` sources published after a day; `count` where none is. Sources stand in order of publication. */
export function firstSourceAfter(day: DayNumber, count: number): number {
  const share = (day + 1 - FIRST_PUBLISHED) / (LAST_PUBLISHED - FIRST_PUBLISHED);
  return Math.min(count, Math.max(0, Math.ceil(share * count)));
}

export function sourceRow(
  seed: number,
  { index, id, tier, language }: SyntheticSource,
  count: number,
): TextRow<'sources'> {
  const random = randomFor(seed, 'source-row', index);
  const day = FIRST_PUBLISHED + Math.floor((index / count) * (LAST_PUBLISHED - FIRST_PUBLISHED));
  const kind = random.pick(KINDS[tier]);
  const isChinese = language === 'zh';
  return {
    id,
    publisher: publisherOf(tier, isChinese, random),
    title: headlineOf(isChinese, dayText(day), index + 1, random),
    published_on: shownDate(dayText(day), random),
    url: tier === 'repost' ? null : `https://example.org/synthetic/${index + 1}`,
    language,
    kind,
    tier,
    note: random.chance(0.1) ? (isChinese ? '模拟来源：转载页面未显示原文链接' : 'Synthetic: read as a copy') : null,
  };
}

/** Most dates are shown in full, some to the month or year, some not at all. */
function shownDate(day: string, random: Random): string | null {
  const chance = random.next();
  if (chance < 0.06) return null;
  return day.slice(0, chance < 0.12 ? 4 : chance < 0.24 ? 7 : 10);
}
