import { getTranslations } from 'next-intl/server';
import { CopyLink } from '@/components/data-table/copy-link';
import { Facet } from '@/components/data-table/facet';
import { FilterForm } from '@/components/data-table/filter-form';
import { FilterMore } from '@/components/data-table/filter-more';
import { FilterWords } from '@/components/data-table/filter-words';
import { Range } from '@/components/data-table/range';
import { SearchBox } from '@/components/data-table/search-box';
import { MAX_SEARCH_LENGTH } from '@/lib/tables/parse-view';
import { sortText } from '@/lib/tables/serialise-view';
import { cleared, DEFAULT_LIMIT } from '@/lib/tables/view';
import { facetModels } from './facet-models';
import { filterGroups } from './filter-groups';
import { moreFilters } from './more-filters';
import { tableAddress, tablePath } from './paths';
import { rangeModels } from './range-models';
import type { Table } from './read-table';
import type { SetWords } from './set-words';
import { termContext } from './term-context';

type Props = { readonly table: Table; readonly words: SetWords };

/** Search, facets with counts, ranges, and what is narrowed now, as words that can be taken away one by one. */
export async function TableFilters({ table, words }: Props) {
  const t = await getTranslations();
  const { set, view } = table;
  const context = termContext(table, t);
  const facets = facetModels(table, context);
  const ranges = rangeModels(table, context);
  const more = moreFilters(table, context);
  const offered = new Set([
    ...[...facets, ...ranges.map((range) => ({ key: range.key, options: range.choices }))].flatMap(({ key, options }) =>
      options.map(({ value }) => `${key}=${value}`),
    ),
    ...more.flatMap(({ key, choices, inField }) => [
      ...choices.map(({ value }) => `${key}=${value}`),
      ...(inField === null ? [] : [`${key}=${inField}`]),
    ]),
    ...ranges.flatMap(({ key, inFields }) => (inFields === null ? [] : [`${key}=${inFields}`])),
  ]);
  const path = tablePath(set, view.lang);
  return (
    <>
      <FilterForm path={path} label={words.filters} kept={keptOf(table, offered)} applyLabel={t('table.apply')}>
        <SearchBox
          path={path}
          label={words.search}
          placeholder={words.searchPlaceholder}
          maxLength={MAX_SEARCH_LENGTH}
          q={view.q}
        />
        {facets.map((facet) => (
          <Facet key={facet.key} facet={facet} />
        ))}
        {ranges.map((range) => (
          <Range key={range.key} range={range} />
        ))}
        {more.length > 0 && <FilterMore label={t('table.more')} applyLabel={t('table.apply')} filters={more} />}
      </FilterForm>
      <FilterWords
        label={t('table.active')}
        groups={filterGroups(table, context)}
        or={t('table.or')}
        clear={{ label: t('table.clear'), href: tableAddress(set, cleared(view)) }}
        action={<CopyLink href={tableAddress(set, view)} label={t('table.copyLink')} done={t('table.linkCopied')} />}
      />
    </>
  );
}

/** What the form has no control for: terms that it does not offer, another order, other columns, another page size. */
function keptOf({ view, definition }: Table, offered: ReadonlySet<string>): [string, string][] {
  const kept = view.filters.flatMap(({ key, terms }) =>
    terms.filter((term) => !offered.has(`${key}=${term}`)).map((term): [string, string] => [key, term]),
  );
  const sort = sortText(view.sort);
  if (sort !== sortText(definition.defaultSort)) kept.push(['sort', sort]);
  if (view.columns !== null) kept.push(['columns', view.columns.join(',')]);
  if (view.limit !== DEFAULT_LIMIT.page) kept.push(['limit', String(view.limit)]);
  return kept;
}
