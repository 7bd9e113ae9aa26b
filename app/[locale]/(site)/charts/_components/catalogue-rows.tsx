import type { ReactNode } from 'react';
import { whenText } from '@/components/charts/point-sentence';
import { Sparkline } from '@/components/charts/sparkline';
import { sourceText, type Translate } from '@/components/figures/source-text';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { formatUnit, formatValue } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import type { Point } from '@/lib/series/point';
import { lastDay } from '@/lib/time/calendar';
import type { CatalogueMetric } from './catalogue';

/** One metric of the catalogue in finished words. There are hundreds in a page, so each says everything once. */
export type CatalogueRow = {
  readonly id: string;
  readonly name: string;
  /** `persons · per period · CCI`. */
  readonly facts: string;
  /** Only where sources disagree. */
  readonly conflicts?: string;
  /** The sparkline, drawn on the server. */
  readonly history: ReactNode;
  readonly years: string;
  /** Null where nothing was published. */
  readonly latest: LatestFigure | null;
  /** Observations, points, sources. */
  readonly counts: readonly [string, string, string];
};

export type LatestFigure = {
  /** The qualifier in words; exact goes without saying. */
  readonly said?: string;
  readonly value: number;
  readonly text: string;
  /** The raw value with its unit. */
  readonly raw: string;
  readonly when: string;
  readonly source: string;
  /** Null for a repost, whose address is not known. */
  readonly url: string | null;
};

/** @param place where the metric belongs besides its group: the short name of a programme, or a theme */
export function catalogueRow(entry: CatalogueMetric, place: string, locale: Locale, t: Translate): CatalogueRow {
  const { series, sparkline, latest, observationCount, sourceCount, conflictCount } = entry;
  const { metric, points } = series;
  const unit = formatUnit(metric.unit, locale);
  return {
    id: metric.id,
    name: inLocale(locale, metric.nameEn, metric.nameZh),
    facts: t('catalogue.metricFacts', { unit, measure: t(`measures.${metric.measure}`), place }),
    ...(conflictCount > 0 && { conflicts: t('catalogue.conflicts', { count: conflictCount }) }),
    history: <Sparkline series={series} paths={sparkline} locale={locale} />,
    years: yearsOf(points, t),
    latest: latest && latestFigure(latest, metric.unit, locale, t),
    counts: [
      formatNumber(observationCount, locale),
      formatNumber(points.length, locale),
      formatNumber(sourceCount, locale),
    ],
  };
}

function latestFigure(point: Point, unit: Unit, locale: Locale, t: Translate): LatestFigure {
  const { figure, source } = point;
  const document = sourceText(source, locale, t);
  return {
    ...(figure.qualifier !== 'exact' && { said: t(`qualifiers.${figure.qualifier}`) }),
    value: figure.value,
    text: formatValue(figure.value, unit, locale),
    raw: t('figure.rawValue', { value: formatNumber(figure.value, locale), unit: formatUnit(unit, locale) }),
    when: whenText(point, locale, t),
    source: source.url === null ? t('figure.noAddress', { source: document }) : document,
    url: source.url,
  };
}

/** The calendar years at the ends of the sparkline. */
function yearsOf(points: readonly Point[], t: Translate): string {
  const years = points.flatMap(({ span }) => [span.from.slice(0, 4), lastDay(span).slice(0, 4)]).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : t('catalogue.years', { first, last });
}
