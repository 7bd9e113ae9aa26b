import { readPage } from '@/app/_data/read-page';
import { type Names, readNames } from '@/app/_terms/read-names';
import type { Database } from '@/db/database';
import { countFacets, type FacetCounts } from '@/db/queries/sets/count-facets';
import { countMatches, type MatchCounts } from '@/db/queries/sets/count-matches';
import { countRows } from '@/db/queries/sets/count-rows';
import { type Histogram, listHistograms } from '@/db/queries/sets/list-histograms';
import { listRows, type Row, type RowPage } from '@/db/queries/sets/list-rows';
import { listSearchedTexts, type SearchedText } from '@/db/queries/sets/list-searched-texts';
import { resolveView } from '@/db/queries/sets/resolve-view';
import { listUnits } from '@/db/queries/units/list-units';
import type { Unit } from '@/lib/record/metric';
import { countedKeys, type TableDefinition } from '@/lib/tables/definition';
import type { ParsedView } from '@/lib/tables/parse-view';
import { type Problem, problem } from '@/lib/tables/problem';
import { searchWords } from '@/lib/tables/search';
import { addressOf } from '@/lib/tables/serialise-view';
import { DEFINITIONS } from '@/lib/tables/sets';
import { defaultView, type View, withMatch } from '@/lib/tables/view';
import type { PagedSet } from './paths';
import { readRow } from './read-row';

/** Everything that the page of a set shows of one view. */
export type Table = {
  readonly set: PagedSet;
  readonly definition: TableDefinition;
  readonly releaseId: number;
  readonly view: View;
  readonly problems: readonly Problem[];
  readonly page: RowPage;
  /** How many rows the view has, over all its pages. */
  readonly count: number;
  /** How many rows match for certain, and how many more only may. */
  readonly matches: MatchCounts;
  /** The first rows that only may match; none where the view itself shows these. */
  readonly mayRows: RowPage | null;
  /** How many rows the set has; null where the view has rows and nobody asks. */
  readonly total: number | null;
  readonly facets: readonly FacetCounts[];
  readonly histograms: readonly Histogram[];
  readonly names: Names;
  readonly units: ReadonlyMap<string, Unit>;
  /** Of rows that answer a search: the texts with its words that are not of the row itself, by the name of the row. */
  readonly searchedTexts: ReadonlyMap<string, readonly SearchedText[]>;
  /** The row shown in full beside the table; null: none. */
  readonly open: Row | null;
  /** The names behind the identifiers of that row. */
  readonly openNames: Names;
};

/** How many rows that only may match stand under the table. */
const MAY_ROWS = 5;

/**
 * Reads a view of a set. What the address asks and the release does not have is named in `problems`, beside the parser's own.
 */
export async function readTable(set: PagedSet, parsed: ParsedView): Promise<Table> {
  const definition = DEFINITIONS[set];
  const { lang, open: openId } = parsed.view;
  // Which row is open changes nothing of the table, nor do the columns shown: all are read.
  const closed = { ...parsed.view, open: null, columns: null };
  const [table, open] = await Promise.all([
    readPage(addressOf(`${set}/${lang}`, closed, definition, 'page'), (db, releaseId) =>
      // The parser's own problems belong to the address, not to the view, which other addresses share.
      askTable(db, releaseId, set, { view: closed, problems: [] }),
    ),
    openId === null ? null : readRow(set, openId, lang),
  ]);
  const problems = [...parsed.problems, ...table.problems];
  if (openId !== null && open === null) problems.push(problem('open', 'unknown_value', openId));
  return {
    ...table,
    problems,
    view: { ...table.view, columns: parsed.view.columns, open: open === null ? null : openId },
    open: open?.row ?? null,
    openNames: open?.names ?? new Map(),
  };
}

async function askTable(db: Database, releaseId: number, set: PagedSet, parsed: ParsedView) {
  const definition: TableDefinition = DEFINITIONS[set];
  const { view, cursor, problems } = await resolveView(db, set, { releaseId, parsed });
  const [page, matches, facets, histograms, units] = await Promise.all([
    listRows(db, set, { releaseId, view, cursor }),
    countMatches(db, set, { releaseId, view }),
    countFacets(db, set, { releaseId, view, keys: countedKeys(definition) }),
    listHistograms(db, set, { releaseId, view }),
    listUnits(db, { releaseId }),
  ]);
  const count = view.match === 'may' ? matches.may : matches.sure;
  const asksMay = view.match === 'sure' && matches.may > 0;
  const may = { ...withMatch(view, 'may'), limit: MAY_ROWS };
  const [mayRows, total] = await Promise.all([
    asksMay ? listRows(db, set, { releaseId, view: may, cursor: null }) : null,
    count === 0 ? countRows(db, set, { releaseId, view: defaultView(definition, 'page') }) : null,
  ]);
  const rows = [...page.rows, ...(mayRows?.rows ?? [])];
  const ids = [...page.ids, ...(mayRows?.ids ?? [])];
  const [names, searchedTexts] = await Promise.all([
    readNames(db, releaseId, view.lang, { definition, rows, facets, view }),
    listSearchedTexts(db, set, { releaseId, ids, words: searchWords(view.q), lang: view.lang }),
  ]);
  return {
    set,
    definition,
    releaseId,
    view,
    problems,
    page,
    count,
    matches,
    mayRows,
    total,
    facets,
    histograms,
    names,
    units,
    searchedTexts,
  };
}
