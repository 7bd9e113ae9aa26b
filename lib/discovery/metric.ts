import { type Locale, pathIn } from '@/lib/format/locale';
import { lastDay } from '@/lib/time/calendar';
import type { Span } from '@/lib/time/span';
import { LICENCE_URL } from './dataset';
import type { Thing } from './json-ld';

export type MetricFacts = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** What it is counted in. */
  readonly unit: string;
  /** The days its figures are for. */
  readonly spans: readonly Span[];
  readonly origin: string;
  readonly locale: Locale;
};

/**
 * A metric as a `Dataset` of schema.org, part of the whole record. Its figures are in its files and not here: an `Observation`
 * of schema.org has one value and no place for a qualifier, an interval, or a second source that says otherwise.
 */
export function metricThing({ id, name, description, unit, spans, origin, locale }: MetricFacts): Thing {
  const address = origin + pathIn(locale, `/metrics/${encodeURIComponent(id)}`);
  const from = spans.map((span) => span.from).sort()[0];
  const to = spans.map(lastDay).sort().at(-1);
  return {
    '@type': 'Dataset',
    '@id': `${origin}/metrics/${encodeURIComponent(id)}#dataset`,
    name,
    description,
    url: address,
    inLanguage: locale === 'zh' ? 'zh-CN' : 'en-GB',
    license: LICENCE_URL,
    isAccessibleForFree: true,
    isPartOf: { '@type': 'Dataset', '@id': `${origin}/#dataset` },
    temporalCoverage: from === undefined || to === undefined ? undefined : `${from}/${to}`,
    variableMeasured: { '@type': 'PropertyValue', name, unitText: unit },
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${address}.csv` },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${address}.json` },
    ],
  };
}
