import { nameTerm, type TermContext } from '@/app/_terms/name-term';
import type { FilterGroup, FilterWord } from '@/components/data-table/filter-words';
import type { Translate } from '@/components/figures/source-text';
import { fieldOf } from '@/lib/tables/definition';
import { type View, withoutTerm, withSearch } from '@/lib/tables/view';
import { tableAddress } from './paths';
import type { Table } from './read-table';

/** What narrows a view, in words: each filter with its terms, any of which a row may meet, and the words searched. */
export function filterGroups({ set, view, definition }: Table, context: TermContext): FilterGroup[] {
  const { t, locale } = context;
  const groups = view.filters.flatMap(({ key, terms }): FilterGroup[] => {
    const field = fieldOf(definition, key);
    if (field === undefined) return [];
    const name = field.label[locale];
    const words = terms.map((term) => {
      const text = nameTerm(field, term, context);
      return wordOf(name, text, tableAddress(set, withoutTerm(view, key, term)), t);
    });
    return [{ key, name, words }];
  });
  return view.q === '' ? groups : [...groups, searchGroup(set, view, t)];
}

function searchGroup(set: Table['set'], view: View, t: Translate): FilterGroup {
  const name = t('table.words');
  return { key: 'q', name, words: [wordOf(name, view.q, tableAddress(set, withSearch(view, '')), t)] };
}

function wordOf(name: string, text: string, href: string, t: Translate): FilterWord {
  return { text, href, removeLabel: t('table.remove', { word: t('table.word', { name, value: text }) }) };
}
