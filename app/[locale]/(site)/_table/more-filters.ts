import { nameTerm, type TermContext } from '@/app/_terms/name-term';
import type { TextFilter } from '@/components/data-table/filter-more';
import type { Translate } from '@/components/figures/source-text';
import { EMPTY, FILLED, readTerm } from '@/lib/tables/condition';
import type { Column } from '@/lib/tables/definition';
import { CONTAINS_FIELD } from '@/lib/tables/range-fields';
import { termsOf } from '@/lib/tables/view';
import type { Table } from './read-table';

/** `inField`: the term that the field holds, which need not be carried along otherwise; null: none. */
export type OfferedText = TextFilter & { readonly inField: string | null };

/** The columns that are neither facet nor range: texts by what they contain, and whether a row has a value at all. */
export function moreFilters({ definition, view }: Table, context: TermContext): OfferedText[] {
  const offered = new Set([...definition.facets, ...definition.ranges]);
  return definition.columns.flatMap((column): OfferedText[] => {
    const isText = column.kind === 'text' || column.kind === 'link';
    if (offered.has(column.key) || (!isText && column.nullable !== true)) return [];
    return [filterOf(column, isText, termsOf(view, column.key), context)];
  });
}

function filterOf(column: Column, isText: boolean, terms: readonly string[], context: TermContext): OfferedText {
  const t: Translate = context.t;
  const label = column.label[context.locale];
  const choices = column.nullable === true ? [EMPTY, FILLED] : [];
  const contained = isText ? terms.flatMap((term) => containedIn(column, term)) : [];
  return {
    key: column.key,
    label,
    contains: isText
      ? {
          name: column.key + CONTAINS_FIELD,
          label: `${label} ${t('table.contains')}`,
          value: contained[0]?.text ?? '',
        }
      : null,
    inField: contained[0]?.term ?? null,
    choices: choices.map((term) => ({
      value: term,
      label: nameTerm(column, term, context),
      countText: '',
      isSelected: terms.includes(term),
    })),
  };
}

/** What a term asks a text to contain; nothing where it asks for the whole text, or for any. */
function containedIn(column: Column, term: string): { term: string; text: string }[] {
  const read = readTerm(column, term);
  return 'op' in read && read.op === 'contains' ? [{ term, text: read.text }] : [];
}
