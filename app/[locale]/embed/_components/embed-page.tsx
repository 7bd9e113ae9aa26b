import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { siteOrigin } from '@/app/_data/origin';
import { paramsOf } from '@/app/_data/params-of';
import { readViewed, type Viewed } from '@/app/_data/read-viewed';
import { pageLocale } from '@/app/_i18n/page-locale';
import type { PictureTheme } from '@/components/pictures/picture-options';
import { inLocale } from '@/lib/format/locale';
import type { SubjectKind } from '@/lib/series/view/chart-subject';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { subjectAddress } from '@/lib/series/view/subject-address';
import { EmbeddedChart } from './embedded-chart';
import { parseTheme } from './parse-theme';
import { SetTheme } from './set-theme';

export type EmbedProps = {
  /** A comparison has no identifier: its metrics are a parameter. */
  readonly params: Promise<{ locale: string; id?: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

type Read = { readonly viewed: Viewed | null; readonly theme: PictureTheme | null };

async function readEmbedded(kind: SubjectKind, { params, searchParams }: EmbedProps): Promise<Read> {
  const { id = '' } = await params;
  const asked = paramsOf(await searchParams);
  const { theme, problems } = parseTheme(asked);
  const viewed = await readViewed({ kind, id }, asked, ['theme']);
  return { theme, viewed: viewed.subject && { ...viewed, problems: [...problems, ...viewed.problems] } };
}

/** Not for search engines, which find the page it belongs to. */
export async function embedMetadata(kind: SubjectKind, props: EmbedProps): Promise<Metadata> {
  const locale = await pageLocale(props.params);
  const robots = { index: false };
  const { viewed } = await readEmbedded(kind, props);
  if (viewed === null) return { robots };
  const { subject } = viewed;
  const path = subjectAddress(subject, DEFAULT_CHART_VIEW, locale);
  const title = inLocale(locale, subject.titleEn, subject.titleZh);
  return { title, robots, alternates: { canonical: (await siteOrigin()) + path } };
}

export async function EmbedPage({ kind, ...props }: EmbedProps & { readonly kind: SubjectKind }) {
  const locale = await pageLocale(props.params);
  const { viewed, theme } = await readEmbedded(kind, props);
  if (viewed === null) notFound();
  return (
    <>
      {theme !== null && <SetTheme theme={theme} />}
      <EmbeddedChart viewed={viewed} locale={locale} />
    </>
  );
}
