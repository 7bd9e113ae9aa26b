import type { TableCell } from '@/components/data-table/table-model';
import { SourceLink } from '@/components/figures/source-link';
import { sourceText, type Translate } from '@/components/figures/source-text';
import type { Locale } from '@/lib/format/locale';
import { formatWrittenOut } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import { QUALIFIERS } from '@/lib/record/values';
import type { Point } from '@/lib/series/point';
import type { ShownPoint, ShownSeries } from '@/lib/series/view/shown';
import styles from './chart-table.module.css';
import type { OrderKey } from './chart-table-order';
import { calculationOf, intervalOf, shownText, statementText, whenText } from './point-sentence';

/** What stands in the row of a point, by column. What says more than a line is never cut. */
export function pointCells(
  shown: ShownPoint,
  series: ShownSeries,
  locale: Locale,
  t: Translate,
): Readonly<Record<string, TableCell>> {
  const { metric, unit } = series;
  const { point } = shown;
  const { figure, derivation, source } = point;
  const isBase = shown.base === point;
  const isExactAsPrinted = derivation === null && figure.qualifier === 'exact';
  return {
    period: wholeCell(whenText(point, locale, t)),
    ...(series.quantity !== 'value' && {
      shown: marked('shown', shownText(shown, series, locale, t), shown.figure.value),
      shown_interval: marked('shown-interval', isBase ? '' : intervalOf(shown.figure, unit, locale, t)),
    }),
    qualifier: qualifierCell(point, metric.unit, locale, t),
    value: marked('value', formatWrittenOut(figure.value, metric.unit, locale), figure.value),
    interval: marked('interval', isExactAsPrinted ? '' : intervalOf(figure, metric.unit, locale, t)),
    source: {
      text: sourceText(source, locale, t),
      node: (
        <div className={styles['whole']}>
          <SourceLink source={source} />
          <OtherStatements point={point} unit={metric.unit} locale={locale} t={t} />
        </div>
      ),
    },
  };
}

/** What a row is ordered by, by column; figures within one unit. */
export function pointOrder(
  { point, figure }: ShownPoint,
  { metric, unit, quantity }: ShownSeries,
): Readonly<Record<string, OrderKey>> {
  return {
    period: [`${point.span.from} ${point.span.to}`],
    ...(quantity !== 'value' && { shown: [unit.id, figure.value] }),
    qualifier: [QUALIFIERS.indexOf(point.figure.qualifier)],
    value: [metric.unit.id, point.figure.value],
    source: [point.source.publisher, point.source.publishedOn ?? ''],
  };
}

/** A text that is not cut to one line. */
export function wholeCell(text: string): TableCell {
  return { text, isWhole: true };
}

/** A cell that other programs find by its name. `raw`: what copying takes. */
function marked(name: string, text: string, raw?: number): TableCell {
  return { ...wholeCell(text), name, ...(raw !== undefined && { raw }) };
}

function qualifierCell(point: Point, unit: Unit, locale: Locale, t: Translate): TableCell {
  const { figure, derivation, hasConflict } = point;
  const said = t(`qualifiers.${figure.qualifier}`);
  const comma = t('chart.comma');
  const working =
    derivation === null ? '' : `${comma}${t('chart.derived', { working: calculationOf(derivation, unit, locale, t) })}`;
  if (!hasConflict) return wholeCell(`${said}${working}`);
  const conflict = `${comma}${t('figure.conflict')}`;
  const node = (
    <span className={styles['whole']}>
      {said}
      {working}
      <strong className={styles['conflict']} data-conflict="">
        {conflict}
      </strong>
    </span>
  );
  return { text: `${said}${working}${conflict}`, node };
}

type OthersProps = { readonly point: Point; readonly unit: Unit; readonly locale: Locale; readonly t: Translate };

/** What else is stated for the same period, behind the statement that is preferred. */
function OtherStatements({ point, unit, locale, t }: OthersProps) {
  const others = point.observations.slice(1);
  if (others.length === 0) return null;
  return (
    <details className={styles['others']}>
      <summary>{t('chart.others', { count: others.length })}</summary>
      <ul>
        {others.map((other) => (
          <li key={`${other.source.id} ${other.locator} ${other.figure.value}`}>
            {statementText(other, unit, locale, t)} · <SourceLink source={other.source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
