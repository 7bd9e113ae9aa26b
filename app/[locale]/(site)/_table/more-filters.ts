import type { TextFilter } from '@/components/data-table/filter-more';
import type { Translate } from '@/components/figures/source-text';
import { EMPTY, FILLED } from '@/lib/tables/condition';
import type { Column } from '@/lib/tables/definition';
import { termsOf } from '@/lib/tables/view';
import { nameTerm, type TermContext } from './name-term';
import type { Table } from './read-table';

/** The columns that are neither facet nor range: texts by what they contain, and whether a row has a value at all. */
export function moreFilters({ definition, view }: Table, context: TermContext): TextFilter[] {
  const offered = new Set([...definition.facets, ...definition.ranges]);
  return definition.columns.flatMap((column): TextFilter[] => {
    const isText = column.kind === 'text' || column.kind === 'link';
    if (offered.has(column.key) || (!isText && column.nullable !== true)) return [];
    return [filterOf(column, isText, termsOf(view, column.key), context)];
  });
}

function filterOf(column: Column, isText: boolean, terms: readonly string[], context: TermContext): TextFilter {
  const t: Translate = context.t;
  const label = column.label[context.locale];
  const choices = column.nullable === true ? [EMPTY, FILLED] : [];
  const text = terms.find((term) => !choices.includes(term)) ?? '';
  return {
    key: column.key,
    label,
    contains: isText ? { label: `${label} ${t('table.contains')}`, value: text } : null,
    choices: choices.map((term) => ({
      value: term,
      label: nameTerm(column, term, context),
      countText: '',
      isSelected: terms.includes(term),
    })),
  };
}
