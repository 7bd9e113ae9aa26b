import { siteOrigin } from '@/app/_data/origin';
import { metricThing } from '@/lib/discovery/metric';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatUnit } from '@/lib/format/quantity';
import type { Metric } from '@/lib/record/metric';
import type { Point } from '@/lib/series/point';
import { JsonLd } from './json-ld';

type Props = { readonly metric: Metric; readonly points: readonly Point[]; readonly locale: Locale };

/** A metric as a data set of its own, part of the record. */
export async function MetricJsonLd({ metric, points, locale }: Props) {
  const thing = metricThing({
    id: metric.id,
    name: inLocale(locale, metric.nameEn, metric.nameZh),
    description: inLocale(locale, metric.definitionEn, metric.definitionZh),
    unit: formatUnit(metric.unit, locale),
    spans: points.map(({ span }) => span),
    origin: await siteOrigin(),
    locale,
  });
  return <JsonLd thing={thing} />;
}
