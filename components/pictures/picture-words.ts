import { type KeyItem, keyItems } from '@/components/charts/mark-key-items';
import { noticeText } from '@/components/charts/notice-text';
import type { PreparedChart } from '@/components/charts/prepare-chart';
import { NAMED_SOURCES, sourcesOf } from '@/components/charts/sources-of';
import { sourceText, type Translate } from '@/components/figures/source-text';
import { formatPartialDate } from '@/lib/format/date';

/** Where a picture comes from, so that whoever meets it can come back. */
export type Origin = {
  /** The page that shows the same view, `https://example.org/charts/x?scale=log`. */
  readonly address: string;
  /** `createdAt` an ISO moment in UTC. */
  readonly release: { readonly id: number; readonly createdAt: string };
};

/** Every word of a picture but those in the plot. */
export type PictureWords = {
  readonly title: string;
  readonly subtitle: string;
  /** What stands in the place of the plot where there is nothing to draw. */
  readonly empty: string | null;
  readonly key: readonly KeyItem[];
  /** What the view leaves out and why. */
  readonly remarks: string | null;
  readonly sources: string | null;
  readonly note: string | null;
  /** Who publishes it, of which release, under which licence. */
  readonly imprint: string;
  readonly address: string;
  readonly description: string;
};

const LICENCE = 'CC\u{A0}BY\u{A0}4.0';

export function pictureWords(chart: PreparedChart, { address, release }: Origin, t: Translate): PictureWords {
  const { model, text, subtitle, note, pointCount, locale } = chart;
  const date = formatPartialDate(release.createdAt.slice(0, 10), locale);
  const imprint = [t('site.name'), t('site.release', { id: release.id, date }), LICENCE];
  return {
    title: text.title,
    subtitle,
    empty: model.time === null ? chart.description : null,
    key: keyItems(model, t),
    remarks: remarksOf(chart, t),
    sources: sourcesLine(chart, t),
    note,
    imprint: imprint.join(' · '),
    address,
    description: t('picture.description', { count: pointCount, address }),
  };
}

function remarksOf({ subject, viewed, locale }: PreparedChart, t: Translate): string | null {
  const remarks = viewed.notices
    .filter(({ isRefusal }) => !isRefusal)
    .map((notice) => noticeText(notice, subject, locale, t));
  const [first, ...rest] = new Set(remarks);
  return rest.reduce((said, second) => t('chart.twoSentences', { first: said, second }), first ?? '') || null;
}

function sourcesLine({ viewed, locale }: PreparedChart, t: Translate): string | null {
  const all = [...new Set(sourcesOf(viewed.series).map((source) => sourceText(source, locale, t)))];
  if (all.length === 0) return null;
  const named = all.slice(0, NAMED_SOURCES);
  const more = all.length - named.length;
  const list = more === 0 ? named : [...named, t('picture.moreSources', { count: more })];
  return t('picture.sources', { list: list.join(t('picture.semicolon')) });
}
