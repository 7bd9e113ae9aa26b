import type { Translate } from '@/components/figures/source-text';
import type { Chart } from '@/db/queries/charts/select-charts';
import type { MetricYears } from '@/db/queries/search/list-metric-years';
import type { MetricToFind } from '@/db/queries/search/list-metrics-to-find';
import type { OrganisationToFind } from '@/db/queries/search/list-organisations-to-find';
import type { OutcomeToFind } from '@/db/queries/search/list-outcomes-to-find';
import type { PlaceToFind } from '@/db/queries/search/list-places-to-find';
import type { ProgrammeToFind } from '@/db/queries/search/list-programmes-to-find';
import type { SourceToFind } from '@/db/queries/search/list-sources-to-find';
import { codeName } from '@/lib/format/code-names';
import type { LatestFigure, SearchDocument } from '@/lib/search/document';

type Key = Parameters<Translate>[0];

/** A message in both languages: whatever the page's language, a document is found in either. */
export type BothWords = (key: Key) => readonly [en: string, zh: string];

/** The same few codes are said by thousands of rows, so each is put in words once. */
export function bothWords(en: Translate, zh: Translate): BothWords {
  const known = new Map<Key, readonly [string, string]>();
  return (key) => {
    const words = known.get(key) ?? [en(key), zh(key)];
    known.set(key, words);
    return words;
  };
}

/** What is asked for most heads its kind; a source's title is a headline that says much besides. */
const PRIOR = { headline: 1.8, programme: 1.6, chart: 1.1, page: 1.2, source: 0.6 };
/** How much a tenfold number of statements or outcomes adds. */
const TENFOLD = 0.25;

export function metricDocument(
  row: MetricToFind,
  known: MetricYears | undefined,
  latest: LatestFigure | null,
  words: BothWords,
): SearchDocument {
  const { id, nameEn, nameZh, unit } = row;
  const kinds = [...words(`themes.${row.theme}`), ...words(`measures.${row.measure}`)];
  const often = 1 + TENFOLD * Math.log10(1 + (known?.statementCount ?? 0));
  return {
    kind: 'metrics',
    id,
    nameEn,
    nameZh,
    also: lines([spelled(id), row.programmeShortName, ...kinds, unit.nameEn, unit.nameZh]),
    text: lines([row.definitionEn, row.definitionZh, row.programmeEn, row.programmeZh]),
    years: known?.years ?? [],
    prior: often * (row.isHeadline ? PRIOR.headline : 1),
    unit,
    latest,
    programmeEn: row.programmeShortName,
    programmeZh: row.programmeZh,
  };
}

export function programmeDocument(row: ProgrammeToFind, words: BothWords): SearchDocument {
  const { id, nameEn, nameZh, launchedOn } = row;
  return {
    kind: 'programmes',
    id,
    nameEn,
    nameZh: nameZh ?? nameEn,
    also: lines([spelled(id), row.shortName, row.place, ...words(`programmeKinds.${row.kind}`)]),
    text: lines([row.summaryEn, row.summaryZh, row.note]),
    years: yearsOf(launchedOn),
    prior: PRIOR.programme,
    type: row.kind,
    launchedOn,
  };
}

export function outcomeDocument(row: OutcomeToFind, words: BothWords): SearchDocument {
  const kinds = [
    ...words(`themes.${row.theme}`),
    ...words(`outcomeKinds.${row.kind}`),
    ...words(`outcomeStatuses.${row.status}`),
  ];
  const parties = [row.organisationsCnEn, row.organisationsCnZh, row.organisationsSgEn, row.organisationsSgZh];
  return {
    kind: 'outcomes',
    id: row.id,
    nameEn: row.titleEn,
    nameZh: row.titleZh,
    also: lines([row.programmeShortName, ...kinds, row.placesEn, row.placesZh]),
    text: lines([...parties, row.programmeEn, row.programmeZh, row.note]),
    years: yearsOf(row.announcedOn),
    prior: 1,
    announcedOn: row.announcedOn,
    programmeEn: row.programmeShortName,
    programmeZh: row.programmeZh,
    status: row.status,
  };
}

export function organisationDocument(row: OrganisationToFind, words: BothWords): SearchDocument {
  const { id, nameEn, nameZh, country, outcomeCount } = row;
  const countries = [codeName('countries', country, 'en'), codeName('countries', country, 'zh')];
  return {
    kind: 'organisations',
    id,
    nameEn,
    nameZh,
    also: lines([...countries, ...words(`organisationKinds.${row.kind}`)]),
    text: '',
    years: [],
    prior: 1 + TENFOLD * Math.log10(1 + outcomeCount),
    type: row.kind,
    country,
    outcomeCount,
  };
}

export function sourceDocument(row: SourceToFind, words: BothWords): SearchDocument {
  const kinds = [...words(`sourceKinds.${row.kind}`), ...words(`sourceTiers.${row.tier}`)];
  return {
    kind: 'sources',
    id: row.id,
    nameEn: row.title,
    nameZh: row.title,
    also: lines([row.publisher, ...kinds]),
    text: row.note ?? '',
    years: yearsOf(row.publishedOn),
    prior: PRIOR.source,
    publisher: row.publisher,
    publishedOn: row.publishedOn,
    tier: row.tier,
  };
}

export function chartDocument(
  chart: Chart,
  names: ReadonlyMap<string, MetricToFind>,
  words: BothWords,
): SearchDocument {
  const metrics = chart.metricIds.flatMap((id) => names.get(id) ?? []);
  return {
    kind: 'charts',
    id: chart.id,
    nameEn: chart.titleEn,
    nameZh: chart.titleZh,
    also: lines([...words(`themes.${chart.theme}`), ...metrics.flatMap((one) => [one.nameEn, one.nameZh])]),
    text: lines([chart.noteEn, chart.noteZh]),
    years: [],
    prior: PRIOR.chart,
    theme: chart.theme,
  };
}

export function placeDocument({ id, nameEn, nameZh, country, outcomeCount }: PlaceToFind): SearchDocument {
  const countries =
    country === null ? [] : [codeName('countries', country, 'en'), codeName('countries', country, 'zh')];
  return {
    kind: 'places',
    id,
    nameEn,
    nameZh,
    also: lines(countries),
    text: '',
    years: [],
    prior: 1 + TENFOLD * Math.log10(1 + outcomeCount),
    country,
    outcomeCount,
  };
}

/** The fixed pages: what they are called in the navigation and on themselves. */
export function pageDocuments(words: BothWords): SearchDocument[] {
  const page = (path: string, nameEn: string, nameZh: string, texts: readonly string[]): SearchDocument => ({
    kind: 'pages',
    id: path,
    nameEn,
    nameZh,
    also: '',
    text: lines(texts),
    years: [],
    prior: PRIOR.page,
    path,
  });
  return [
    page('/', ...words('nav.overview'), words('site.tagline')),
    page('/charts', ...words('sets.metrics.title'), words('sets.metrics.lede')),
    page('/charts/compare', ...words('compare.title'), words('compare.lede')),
    page('/outcomes', ...words('sets.outcomes.title'), words('sets.outcomes.lede')),
    page('/programmes', ...words('programmes.title'), words('programmes.lede')),
    page('/observations', ...words('sets.observations.title'), words('sets.observations.lede')),
    page('/organisations', ...words('sets.organisations.title'), words('sets.organisations.lede')),
    page('/sources', ...words('sets.sources.title'), words('sets.sources.lede')),
    page('/method', ...words('method.title'), words('method.lede')),
    page('/accessibility', ...words('accessibility.title'), words('accessibility.lede')),
  ];
}

function lines(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join('\n');
}

/** An identifier as words: `data-channel` is found by `channel`. */
function spelled(id: string): string {
  return id.replaceAll('-', ' ');
}

function yearsOf(date: string | null): readonly string[] {
  return date === null ? [] : [date.slice(0, 4)];
}
