import { getTranslations } from 'next-intl/server';
import { Facet } from '@/components/data-table/facet';
import { FilterForm } from '@/components/data-table/filter-form';
import { FilterWords } from '@/components/data-table/filter-words';
import { SearchBox } from '@/components/data-table/search-box';
import { fieldOf } from '@/lib/tables/definition';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { MAX_SEARCH_LENGTH } from '@/lib/tables/parse-view';
import { sortText } from '@/lib/tables/serialise-view';
import { cleared, DEFAULT_LIMIT, type View, withoutTerm, withSearch } from '@/lib/tables/view';
import { pageAddress, pagePath } from './addresses';
import { facetModels } from './facet-models';
import { termNamer } from './name-term';
import type { Outcomes } from './read-outcomes';

/** Search, facets with counts, and what is narrowed now, as words that can be taken away one by one. */
export async function OutcomeFilters({ outcomes }: { readonly outcomes: Outcomes }) {
  const t = await getTranslations();
  const { view } = outcomes;
  const nameOf = await termNamer(outcomes);
  const facets = facetModels(outcomes, nameOf);
  const words = view.filters.flatMap(({ key, terms }) =>
    terms.map((term) => {
      const name = fieldOf(OUTCOMES, key)?.label[view.lang] ?? key;
      return { text: t('table.word', { name, value: nameOf(key, term) }), view: withoutTerm(view, key, term) };
    }),
  );
  if (view.q !== '') words.push({ text: t('table.searched', { q: view.q }), view: withSearch(view, '') });
  return (
    <>
      <FilterForm
        path={pagePath(view)}
        label={t('outcomes.filters')}
        kept={keptOf(
          view,
          new Set(facets.flatMap(({ key, options }) => options.map(({ value }) => `${key}=${value}`))),
        )}
        applyLabel={t('table.apply')}
      >
        <SearchBox
          path={pagePath(view)}
          label={t('outcomes.search')}
          placeholder={t('outcomes.searchPlaceholder')}
          maxLength={MAX_SEARCH_LENGTH}
          q={view.q}
        />
        {facets.map((facet) => (
          <Facet key={facet.key} facet={facet} />
        ))}
      </FilterForm>
      <FilterWords
        label={t('table.active')}
        words={words.map(({ text, view: without }) => ({
          text,
          removeLabel: t('table.remove', { word: text }),
          href: pageAddress(without),
        }))}
        clear={{ label: t('table.clear'), href: pageAddress(cleared(view)) }}
      />
    </>
  );
}

/** What the form has no control for: terms that are no option of a facet, another order, other columns, another page size. */
function keptOf(view: View, offered: ReadonlySet<string>): [string, string][] {
  const kept = view.filters.flatMap(({ key, terms }) =>
    terms.filter((term) => !offered.has(`${key}=${term}`)).map((term): [string, string] => [key, term]),
  );
  const sort = sortText(view.sort);
  if (sort !== sortText(OUTCOMES.defaultSort)) kept.push(['sort', sort]);
  if (view.columns !== null) kept.push(['columns', view.columns.join(',')]);
  if (view.limit !== DEFAULT_LIMIT.page) kept.push(['limit', String(view.limit)]);
  return kept;
}
