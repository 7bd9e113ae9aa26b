import type { Locale } from '@/lib/format/locale';
import { QUALIFIERS } from '@/lib/record/values';
import { momentText } from '@/lib/series/moment';
import type { ShownPoint, ShownSeries } from '@/lib/series/view/shown';
import type { Cell, Column } from './definition';
import { pointRow } from './point-row';
import { POINTS } from './points';

const CALCULATIONS = ['index', 'change', 'growth'] as const;

/**
 * What a view calculates, beside the record's own figure: what it is, the figure with its interval, its unit, and the period
 * or date it is counted from.
 */
const CALCULATED_COLUMNS = [
  { key: 'shown', kind: 'code', codes: CALCULATIONS, words: 'calculations', label: { en: 'Shown as', zh: '显示方式' } },
  { key: 'shown_value', kind: 'number', label: { en: 'Shown value', zh: '显示值' } },
  {
    key: 'shown_qualifier',
    kind: 'code',
    codes: QUALIFIERS,
    words: 'qualifiers',
    label: { en: 'Shown qualifier', zh: '显示值限定词' },
  },
  { key: 'shown_low', kind: 'number', nullable: true, label: { en: 'Shown low', zh: '显示值下限' } },
  { key: 'shown_high', kind: 'number', nullable: true, label: { en: 'Shown high', zh: '显示值上限' } },
  { key: 'shown_unit', kind: 'id', label: { en: 'Shown unit', zh: '显示值单位' } },
  { key: 'base_period', kind: 'period', nullable: true, label: { en: 'Counted from', zh: '比较基期' } },
] as const satisfies readonly Column[];

export type ChartRow = Readonly<Record<string, Cell>>;

/** The columns of a chart's file: those of the points of the record, and where the view calculates, what it calculates. */
export function chartColumns(series: readonly ShownSeries[]): readonly Column[] {
  return series.some(({ quantity }) => quantity !== 'value')
    ? [...POINTS.columns, ...CALCULATED_COLUMNS]
    : POINTS.columns;
}

/** A point of a chart as a row of its file. */
export function chartRow(shown: ShownPoint, series: ShownSeries, locale: Locale): ChartRow {
  const row = pointRow(shown.point, series.metric, locale);
  return series.quantity === 'value' ? row : { ...row, ...calculatedCells(shown, series) };
}

function calculatedCells({ figure, base }: ShownPoint, { quantity, unit }: ShownSeries): ChartRow {
  return {
    shown: quantity,
    shown_value: figure.value,
    shown_qualifier: figure.qualifier,
    shown_low: figure.low,
    shown_high: figure.high,
    shown_unit: unit.id,
    base_period: base === null ? null : momentText(base),
  };
}
