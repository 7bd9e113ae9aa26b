import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { allOf, anyOf, bound } from '@/db/tables/bound';
import { escapeLike, levelled } from '@/db/tables/condition-sql';
import { countedFacets } from '@/db/tables/facet-sql';
import { halfFor } from '@/db/tables/gathered';
import { REFERENCES } from '@/db/tables/references';
import { setOf } from '@/db/tables/sets';
import { EMPTY, readTerm } from '@/lib/tables/condition';
import { type Field, fieldOf, type TableDefinition } from '@/lib/tables/definition';
import { searchWords } from '@/lib/tables/search';
import type { SetName } from '@/lib/tables/sets';
import { termsOf, type View } from '@/lib/tables/view';

/** How many rows a choice would show. A value of null: the rows without one, only of fields that may be without. */
export type FacetCount = { readonly value: string | null; readonly count: number };

/** `distinct`: how many values the facet has in all (of those found, where some are looked for), null not counted. */
export type FacetCounts = {
  readonly key: string;
  readonly counts: readonly FacetCount[];
  readonly distinct: number;
};

type Find = { readonly key: string; readonly text: string };
type Input = {
  readonly releaseId: number;
  readonly view: View;
  /** The facets that are counted, in this order; without it those of the definition, or the one looked into. */
  readonly keys?: readonly string[];
  /** Narrows one facet to the values whose identifier or name in either language has every word. */
  readonly find?: Find;
  /** The most values listed of each facet, besides those chosen. */
  readonly limit?: number;
};

type Found = FacetCount & { readonly key: string; readonly distinct: number };

const DEFAULT_LIMIT = 30;

/**
 * The values of each facet with the rows each would show, under all filters of the view but the facet's own, in one
 * statement: most rows first, then by value, rows without a value last. What is chosen is always listed, be it with 0 rows.
 */
export async function countFacets(db: Database, name: SetName, input: Input): Promise<FacetCounts[]> {
  const { releaseId, view, find, limit = DEFAULT_LIMIT } = input;
  const set = setOf(name);
  const { definition } = set;
  const keys = input.keys ?? (find === undefined ? definition.facets : [find.key]);
  if (keys.length === 0) return [];
  // Its order changes no count.
  const half = halfFor(set, { ...view, sort: [] });
  const isFound = find === undefined ? sql`true` : foundSql(definition, releaseId, find);
  const rows = await db.execute<Found>(sql`
    with ${countedFacets({ definition, half, releaseId, view, keys })}
    select key, value, count, "distinct" from (
      select key, value, count, (count(value) filter (where found) over (partition by key))::integer as "distinct",
        row_number() over (partition by key, found order by value is null, count desc, value collate "C") as place, found
      from (select key, value, count, coalesce(${isFound}, false) as found from counted where count > 0) as facets
    ) as ranked
    where (found and (place <= ${bound(limit, 'integer')} or value is null)) or ${chosenSql(definition, view, keys)}
    order by key, value is null, count desc, value collate "C"`);
  return keys.map((key) => {
    const own = rows.filter((row) => row.key === key);
    const listed = own.map(({ value, count }) => ({ value, count }));
    const missing = chosenOf(definition, view, key).filter((value) => !own.some((row) => row.value === value));
    const distinct = own[0]?.distinct ?? 0;
    return { key, counts: [...listed, ...missing.map((value) => ({ value, count: 0 }))], distinct };
  });
}

/** The values that the filter of a facet asks for one by one; null: for rows without a value. */
function chosenOf(definition: TableDefinition, view: View, key: string): (string | null)[] {
  const field = fieldOf(definition, key);
  if (field === undefined) return [];
  return termsOf(view, key).flatMap((term) => {
    if (term === EMPTY) return [null];
    const value = singleValue(field, term);
    return value === null ? [] : [value];
  });
}

function singleValue(field: Field, term: string): string | null {
  const condition = readTerm(field, term);
  if ('problem' in condition) return null;
  if (condition.op === 'equals') return condition.value;
  return field.kind === 'year' && !term.includes('..') ? term : null;
}

function chosenSql(definition: TableDefinition, view: View, keys: readonly string[]): SQL {
  const parts = keys.flatMap((key) => {
    const values = chosenOf(definition, view, key).flatMap((value) => (value === null ? [] : [bound(value, 'text')]));
    return values.length === 0 ? [] : [sql`(key = ${bound(key, 'text')} and value in (${sql.join(values, sql`, `)}))`];
  });
  return parts.length === 0 ? sql`false` : anyOf(parts);
}

/** True for values that are looked for, and for every value of the other facets. */
function foundSql(definition: TableDefinition, releaseId: number, { key, text }: Find): SQL {
  const patterns = searchWords(text).map((word) => bound(`%${escapeLike(word)}%`, 'text'));
  if (patterns.length === 0) return sql`true`;
  const reference = fieldOf(definition, key)?.reference;
  const hasAll = (words: SQL) => allOf(patterns.map((pattern) => sql`${levelled(words)} like ${pattern}`));
  return sql`(key <> ${bound(key, 'text')} or ${reference === undefined ? hasAll(sql`value`) : named(reference)})`;

  function named(of: keyof typeof REFERENCES): SQL {
    const { table, en, zh, short } = REFERENCES[of];
    const names = sql`concat_ws(' ', ${table.id}, ${en}, ${zh}${short === undefined ? sql`` : sql`, ${short}`})`;
    return sql`value in (select ${table.id} from ${table}
      where ${table.releaseId} = ${bound(releaseId, 'integer')} and ${hasAll(names)})`;
  }
}
