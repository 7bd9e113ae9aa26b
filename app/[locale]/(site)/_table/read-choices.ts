import { readPage } from '@/app/_data/read-page';
import { nameTerm } from '@/app/_terms/name-term';
import { readNames } from '@/app/_terms/read-names';
import type { FacetChoice } from '@/components/data-table/facet-model';
import type { Translate } from '@/components/figures/source-text';
import { countFacets } from '@/db/queries/sets/count-facets';
import { resolveView } from '@/db/queries/sets/resolve-view';
import { formatNumber } from '@/lib/format/number';
import { termOf } from '@/lib/tables/condition';
import { fieldOf } from '@/lib/tables/definition';
import type { ParsedView } from '@/lib/tables/parse-view';
import type { Problem } from '@/lib/tables/problem';
import { addressOf } from '@/lib/tables/serialise-view';
import { DEFINITIONS } from '@/lib/tables/sets';
import { termsOf, type View } from '@/lib/tables/view';
import type { PagedSet } from './paths';

type Asked = {
  readonly set: PagedSet;
  /** A facet of the set. */
  readonly key: string;
  readonly parsed: ParsedView;
  /** Words of the name, in either language; empty: all choices. */
  readonly find: string;
  /** The most choices listed, beside those chosen. */
  readonly limit: number;
};

/** The choices of a facet and how many there are of them in all. */
export type Choices = {
  readonly view: View;
  /** What of the address was not followed, by the parser or because the release does not have it. */
  readonly problems: readonly Problem[];
  readonly choices: readonly FacetChoice[];
  readonly count: number;
};

/** The choices of one facet whose names have what is looked for, under all filters of a view but the facet's own. */
export async function readChoices({ set, key, parsed, find, limit }: Asked, t: Translate): Promise<Choices> {
  const definition = DEFINITIONS[set];
  const locale = parsed.view.lang;
  const whole = { ...parsed.view, cursor: null, start: null, open: null };
  const question = addressOf(
    `${set}/${locale} choices ${key} ${limit} ${JSON.stringify(find)}`,
    whole,
    definition,
    'page',
  );
  const { resolved, facet, names } = await readPage(question, async (db, releaseId) => {
    const resolved = await resolveView(db, set, { releaseId, parsed: { view: whole, problems: [] } });
    const text = find === '' ? {} : { find: { key, text: find } };
    const facets = await countFacets(db, set, { releaseId, view: resolved.view, keys: [key], limit, ...text });
    const found = await readNames(db, releaseId, locale, { definition, facets });
    return { resolved, facet: facets[0], names: found };
  });
  const { view } = resolved;
  const problems = [...parsed.problems, ...resolved.problems];
  const field = fieldOf(definition, key);
  if (field === undefined || facet === undefined) return { view, problems, choices: [], count: 0 };
  const chosen = termsOf(view, key);
  const context = { locale, t, names, unitOf: () => null };
  const choices = facet.counts.map(({ value, count }) => {
    const term = termOf(field, value);
    const label = nameTerm(field, term, context);
    return { value: term, label, countText: formatNumber(count, locale), isSelected: chosen.includes(term) };
  });
  return { view, problems, choices, count: facet.distinct };
}
