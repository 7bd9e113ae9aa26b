import { FILE_FORMATS, type FileFormat } from '@/lib/export/file-formats';
import { type Locale, pathIn } from '@/lib/format/locale';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { addressAt } from './address-at';
import type { Thing } from './json-ld';

export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

const MEDIA_TYPES: Record<FileFormat, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  jsonl: 'application/x-ndjson',
};

/** The whole record, in the order in which a page offers it. */
export const SET_NAMES = [
  'points',
  'observations',
  'outcomes',
  'metrics',
  'sources',
  'organisations',
] as const satisfies readonly SetName[];

/** Where a whole set is taken from in a language. CSV opens in spreadsheets by its first mark. */
export function filePath(set: SetName, format: FileFormat, locale: Locale): string {
  const asked = [...(format === 'csv' ? ['bom=1'] : []), ...(locale === 'en' ? [] : [`lang=${locale}`])];
  return `/api/v1/${set}.${format}${asked.length === 0 ? '' : `?${asked.join('&')}`}`;
}

export type DatasetFacts = {
  readonly name: string;
  readonly description: string;
  readonly creator: string;
  readonly origin: string;
  readonly locale: Locale;
  readonly release: { readonly id: number; readonly createdAt: string };
  /** First and last day that a figure or outcome of the record is of, both included; null where it holds none. */
  readonly covered: { readonly from: string; readonly to: string } | null;
  /** What places are called. */
  readonly places: readonly string[];
};

/** The record as a `Dataset` of schema.org, with every file of it. */
export function datasetThing(facts: DatasetFacts): Thing {
  const { origin, locale, release, covered } = facts;
  const site = addressAt(origin, pathIn(locale, '/'));
  const creator = { '@type': 'Organization', name: facts.creator, url: site };
  return {
    '@type': 'Dataset',
    '@id': `${origin}/#dataset`,
    name: facts.name,
    description: facts.description,
    url: site,
    inLanguage: locale === 'zh' ? 'zh-CN' : 'en-GB',
    license: LICENCE_URL,
    isAccessibleForFree: true,
    creator,
    publisher: creator,
    version: String(release.id),
    datePublished: release.createdAt.slice(0, 10),
    temporalCoverage: covered === null ? undefined : `${covered.from}/${covered.to}`,
    spatialCoverage: facts.places.map((name) => ({ '@type': 'Place', name })),
    distribution: SET_NAMES.flatMap((set) =>
      FILE_FORMATS.map((format) => ({
        '@type': 'DataDownload',
        name: `${DEFINITIONS[set].label[locale]} (${format})`,
        encodingFormat: MEDIA_TYPES[format],
        contentUrl: origin + filePath(set, format, locale),
      })),
    ),
  };
}
