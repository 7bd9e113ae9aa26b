import { nameTerm, type TermContext } from '@/app/_terms/name-term';
import { unitsInView } from '@/app/_terms/unit-of-view';
import type { FacetChoice } from '@/components/data-table/facet-model';
import type { RangeBin, RangeFields, RangeModel } from '@/components/data-table/range-model';
import { rangeTerm } from '@/components/data-table/range-span';
import type { Translate } from '@/components/figures/source-text';
import type { Histogram } from '@/db/queries/sets/list-histograms';
import { formatNumber } from '@/lib/format/number';
import { formatUnit } from '@/lib/format/quantity';
import { EMPTY, FILLED } from '@/lib/tables/condition';
import { type Field, fieldOf, unitKeyOf } from '@/lib/tables/definition';
import { FROM_FIELD, TO_FIELD } from '@/lib/tables/range-fields';
import { termsOf, withTerms } from '@/lib/tables/view';
import { tableAddress } from './paths';
import type { Table } from './read-table';

/** `inFields`: the term that the two fields hold, which need not be carried along otherwise; null: none. */
export type OfferedRange = RangeModel & { readonly inFields: string | null };

/** The ranges that a set offers, each with a histogram under all filters but its own. */
export function rangeModels(table: Table, context: TermContext): OfferedRange[] {
  return table.definition.ranges.flatMap((key) => {
    const field = fieldOf(table.definition, key);
    const histogram = table.histograms.find((one) => one.key === key);
    return field === undefined ? [] : [rangeModel(table, field, histogram, context)];
  });
}

function rangeModel(table: Table, field: Field, histogram: Histogram | undefined, context: TermContext): OfferedRange {
  const { locale } = context;
  const t: Translate = context.t;
  const terms = termsOf(table.view, field.key);
  const inFields = terms.find((term) => term !== EMPTY && term !== FILLED) ?? null;
  const hasSeveralUnits = unitKeyOf(field) !== null && unitsInView(table, field.key).length > 1;
  const bins = hasSeveralUnits || histogram === undefined ? [] : binsOf(table, field, histogram, inFields, context);
  const [first, last] = [histogram?.bins[0], histogram?.bins.at(-1)];
  const say = (text: string) => nameTerm(field, text, context);
  return {
    key: field.key,
    label: field.label[locale],
    isActive: terms.length > 0,
    bins,
    ends: bins.length === 0 || first === undefined || last === undefined ? null : [say(first.from), say(last.to)],
    fields: hasSeveralUnits && inFields === null ? null : fieldsOf(table, field, inFields, context),
    chooseFirst: hasSeveralUnits
      ? { text: t('table.range.chooseUnit'), links: unitLinks(table, field, context) }
      : null,
    choices: field.nullable === true ? emptyChoices(field, terms, histogram, context) : [],
    applyLabel: t('table.apply'),
    help: t('table.range.help'),
    inFields,
  };
}

function binsOf(
  table: Table,
  field: Field,
  { bins }: Histogram,
  chosen: string | null,
  context: TermContext,
): RangeBin[] {
  const { set, view, definition } = table;
  const highest = Math.max(...bins.map(({ count }) => count));
  const others = termsOf(view, field.key).filter((term) => term === EMPTY || term === FILLED);
  const [low = '', high = low] = chosen?.split('..') ?? [];
  const t: Translate = context.t;
  const say = (text: string) => nameTerm(field, text, context);
  return bins.map(({ from, to, count }, index) => {
    const term = rangeTerm(from, to);
    // Numbers are counted below the end of a bar that is the start of the next.
    const isBelow = to === bins[index + 1]?.from;
    return {
      from,
      to,
      label: isBelow
        ? t('table.range.binBelow', { from: say(from), to: say(to), count })
        : t('table.range.bin', { range: say(term), count }),
      share: count / highest,
      href: tableAddress(set, withTerms(view, field.key, [...others, term], definition)),
      isChosen: isWithin(field, from, low, high) && isWithin(field, to, low, high),
    };
  });
}

/** Whether an end of a bar lies in the chosen range, an empty end of which is open. Dates are compared as their texts begin. */
function isWithin({ kind }: Field, end: string, low: string, high: string): boolean {
  if (kind === 'number')
    return (low === '' || Number(end) >= Number(low)) && (high === '' || Number(end) <= Number(high));
  return (low === '' || end >= low.slice(0, end.length)) && (high === '' || end.slice(0, high.length) <= high);
}

function fieldsOf(table: Table, field: Field, chosen: string | null, context: TermContext): RangeFields {
  const { locale } = context;
  const t: Translate = context.t;
  const [from = '', to = from] = chosen?.split('..') ?? [];
  const [unit] = unitsInView(table, field.key);
  const inUnit =
    unit === undefined ? t('table.range.numbers') : t('table.range.numbersIn', { unit: formatUnit(unit, locale) });
  return {
    from: { name: field.key + FROM_FIELD, label: t('table.range.from'), value: from },
    to: { name: field.key + TO_FIELD, label: t('table.range.to'), value: to },
    hint: field.kind === 'number' ? inUnit : t('table.range.dates'),
  };
}

/** The ways to a view of one unit, the most frequent first. */
function unitLinks({ set, view, definition, ...table }: Table, field: Field, context: TermContext) {
  const unitKey = unitKeyOf(field);
  if (unitKey === null) return [];
  return unitsInView({ view, definition, ...table }, field.key)
    .slice(0, 8)
    .map((unit) => ({
      label: formatUnit(unit, context.locale),
      href: tableAddress(set, withTerms(view, unitKey, [unit.id], definition)),
    }));
}

/** Rows without a value, and rows with one. */
function emptyChoices(
  field: Field,
  terms: readonly string[],
  histogram: Histogram | undefined,
  context: TermContext,
): FacetChoice[] {
  return [EMPTY, FILLED].map((term) => ({
    value: term,
    label: nameTerm(field, term, context),
    countText: term === EMPTY && histogram !== undefined ? formatNumber(histogram.empty, context.locale) : '',
    isSelected: terms.includes(term),
  }));
}
