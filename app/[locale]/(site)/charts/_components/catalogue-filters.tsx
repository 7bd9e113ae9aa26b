import { getTranslations } from 'next-intl/server';
import { Facet, type FacetModel } from '@/components/data-table/facet';
import { FilterForm } from '@/components/data-table/filter-form';
import { type FilterGroup, type FilterWord, FilterWords } from '@/components/data-table/filter-words';
import { SearchBox } from '@/components/data-table/search-box';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { MAX_SEARCH_LENGTH } from '@/lib/tables/parse-view';
import type { Catalogue } from './catalogue';
import { type CatalogueView, catalogueAddress, cleared, FACETS, WHOLE_CATALOGUE, withoutTerm } from './catalogue-view';
import { termNamer } from './name-term';
import type { FacetCounts } from './narrow';

type Props = {
  readonly catalogue: Catalogue;
  readonly view: CatalogueView;
  readonly facets: readonly FacetCounts[];
  readonly path: string;
  readonly locale: Locale;
};

/** Search, facets with counts, and what is narrowed now, as words that can be taken away one by one. */
export async function CatalogueFilters({ catalogue, view, facets, path, locale }: Props) {
  const t = await getTranslations();
  const nameOf = await termNamer(catalogue.programmes, locale);
  const models = facets.map(({ key, counts }): FacetModel => {
    const options = counts.map(({ value, count }) => ({
      value,
      label: nameOf[key](value),
      countText: formatNumber(count, locale),
      isSelected: view.filters[key].includes(value),
    }));
    return { key, label: t(`catalogue.facets.${key}`), options, more: null };
  });
  const word = (name: string, text: string, without: CatalogueView): FilterWord => ({
    text,
    removeLabel: t('table.remove', { word: t('table.word', { name, value: text }) }),
    href: catalogueAddress(path, without),
  });
  const groups: FilterGroup[] = FACETS.flatMap((key) => {
    const name = t(`catalogue.facets.${key}`);
    const words = view.filters[key].map((term) => word(name, nameOf[key](term), withoutTerm(view, key, term)));
    return words.length === 0 ? [] : [{ key, name, words }];
  });
  if (view.q !== '') {
    const name = t('table.words');
    groups.push({ key: 'q', name, words: [word(name, view.q, { ...view, q: '' })] });
  }
  return (
    <>
      <FilterForm
        path={path}
        label={t('catalogue.filters')}
        kept={view.group === WHOLE_CATALOGUE.group ? [] : [['group', view.group]]}
        applyLabel={t('table.apply')}
      >
        <SearchBox
          path={path}
          label={t('catalogue.search')}
          placeholder={t('catalogue.searchPlaceholder')}
          maxLength={MAX_SEARCH_LENGTH}
          q={view.q}
        />
        {models.map((facet) => (
          <Facet key={facet.key} facet={facet} />
        ))}
      </FilterForm>
      <FilterWords
        label={t('table.active')}
        groups={groups}
        or={t('table.or')}
        clear={{ label: t('table.clear'), href: catalogueAddress(path, cleared(view)) }}
      />
    </>
  );
}
