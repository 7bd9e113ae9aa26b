import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { siteOrigin } from '@/app/_data/origin';
import { paramsOf } from '@/app/_data/params-of';
import { readViewed, type Viewed } from '@/app/_data/read-viewed';
import { pageLocale } from '@/app/_i18n/page-locale';
import { inLocale, pathIn } from '@/lib/format/locale';
import { type SubjectKind, subjectPairs, subjectPath } from '@/lib/series/view/chart-subject';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { chartAddress } from '@/lib/series/view/serialise-chart-view';
import { EmbeddedChart } from './embedded-chart';

/** Parameters that an embed has besides those of the view. */
const EMBED_PARAMETERS = ['theme'];

export type EmbedProps = {
  /** A comparison has no identifier: its metrics are a parameter. */
  readonly params: Promise<{ locale: string; id?: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readEmbedded(kind: SubjectKind, { params, searchParams }: EmbedProps): Promise<Viewed | null> {
  const { id = '' } = await params;
  return readViewed({ kind, id }, paramsOf(await searchParams), EMBED_PARAMETERS);
}

/** Not for search engines, which find the page it belongs to. */
export async function embedMetadata(kind: SubjectKind, props: EmbedProps): Promise<Metadata> {
  const locale = await pageLocale(props.params);
  const robots = { index: false };
  const viewed = await readEmbedded(kind, props);
  if (viewed === null) return { robots };
  const { subject } = viewed;
  const path = chartAddress(pathIn(locale, subjectPath(subject)), DEFAULT_CHART_VIEW, subjectPairs(subject));
  const title = inLocale(locale, subject.titleEn, subject.titleZh);
  return { title, robots, alternates: { canonical: (await siteOrigin()) + path } };
}

export async function EmbedPage({ kind, ...props }: EmbedProps & { readonly kind: SubjectKind }) {
  const locale = await pageLocale(props.params);
  const viewed = await readEmbedded(kind, props);
  if (viewed === null) notFound();
  return <EmbeddedChart viewed={viewed} locale={locale} />;
}
