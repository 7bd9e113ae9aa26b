import { whenText } from '@/components/charts/point-sentence';
import { Sparkline } from '@/components/charts/sparkline';
import type { TableCell, TableColumn, TableModel } from '@/components/data-table/table-model';
import { sourceText, type Translate } from '@/components/figures/source-text';
import type { Locale } from '@/lib/format/locale';
import { formatValue, formatWrittenOut } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import type { Point } from '@/lib/series/point';
import { lastDay } from '@/lib/time/calendar';
import type { CatalogueMetric } from './catalogue';

const KEYS = ['history', 'latest_qualifier', 'latest', 'latest_when', 'latest_source', 'conflicts'] as const;
type Key = (typeof KEYS)[number];

const WIDTHS: Readonly<Record<Key, TableColumn['width']>> = {
  history: 'narrow',
  latest_qualifier: 'tiny',
  latest: 'narrow',
  latest_when: 'medium',
  latest_source: 'medium',
  conflicts: 'medium',
};

/**
 * The table of metrics with what no column of the set holds, behind the name: history in small, the latest figure with its
 * qualifier, date and source, and where sources disagree, on how much. A file has the points themselves instead.
 */
export function withMetricCells(
  model: TableModel,
  metrics: ReadonlyMap<string, CatalogueMetric>,
  locale: Locale,
  t: Translate,
): TableModel {
  const rows = model.rows.map((row) => {
    const entry = metrics.get(row.id);
    return entry === undefined ? row : { ...row, cells: { ...row.cells, ...cellsOf(entry, locale, t) } };
  });
  const isUsed = (key: Key) => key !== 'conflicts' || rows.some(({ cells }) => cells[key] !== undefined);
  const columns = KEYS.filter(isUsed).map((key): TableColumn => {
    const label = t(`catalogue.columns.${key}`);
    const isNumeric = key === 'latest';
    return { key, label, longLabel: label, width: WIDTHS[key], isNumeric, startsDescending: false };
  });
  return { ...model, columns: [...model.columns.slice(0, 1), ...columns, ...model.columns.slice(1)], rows };
}

function cellsOf(entry: CatalogueMetric, locale: Locale, t: Translate): Partial<Record<Key, TableCell>> {
  const { series, sparkline, latest, conflictCount } = entry;
  return {
    history: {
      text: yearsOf(series.points, t),
      node: <Sparkline series={series} paths={sparkline} locale={locale} />,
    },
    ...(latest === null
      ? { latest: { text: t('figure.noFigure') } }
      : latestCells(latest, series.metric.unit, locale, t)),
    ...(conflictCount > 0 && { conflicts: { text: t('catalogue.conflicts', { count: conflictCount }) } }),
  };
}

function latestCells(point: Point, unit: Unit, locale: Locale, t: Translate): Partial<Record<Key, TableCell>> {
  const { figure, source } = point;
  const document = sourceText(source, locale, t);
  return {
    ...(figure.qualifier !== 'exact' && { latest_qualifier: { text: t(`qualifiers.${figure.qualifier}`) } }),
    latest: {
      text: formatValue(figure.value, unit, locale),
      raw: figure.value,
      full: formatWrittenOut(figure.value, unit, locale),
    },
    latest_when: { text: whenText(point, locale, t), raw: point.period ?? point.asOf ?? '' },
    latest_source:
      source.url === null
        ? { text: t('figure.noAddress', { source: document }), full: source.title }
        : { text: document, full: source.title, href: source.url, isOutside: true },
  };
}

/** The calendar years at the ends of the history. */
function yearsOf(points: readonly Point[], t: Translate): string {
  const years = points.flatMap(({ span }) => [span.from.slice(0, 4), lastDay(span).slice(0, 4)]).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : t('catalogue.years', { first, last });
}
