import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { bound } from '@/db/tables/bound';
import { joined, joinOf, joinsOf } from '@/db/tables/from';
import { selectList } from '@/db/tables/select-rows';
import { setOf } from '@/db/tables/sets';
import type { JoinName } from '@/db/tables/sql-half';
import type { Locale } from '@/lib/format/locale';
import { normaliseForSearch } from '@/lib/tables/search';
import type { SetName } from '@/lib/tables/sets';

/** `from`: the key of a column; else the texts that the row itself, or what stands beside it, is only searched by. */
export type SearchedText = { readonly from: string | JoinName | 'own'; readonly text: string };

type Input = {
  readonly releaseId: number;
  /** The names of the rows, and the words searched. */
  readonly ids: readonly string[];
  readonly words: readonly string[];
  readonly lang: Locale;
};

const OWN = 'own';

/**
 * The texts of some rows with any of the words in them that a row in `lang` does not hold itself: its columns in the other
 * language, then what it is searched by besides, levelled as that is. By the name of the row; one statement.
 */
export async function listSearchedTexts(
  db: Database,
  name: SetName,
  { releaseId, ids, words, lang }: Input,
): Promise<ReadonlyMap<string, readonly SearchedText[]>> {
  if (ids.length === 0 || words.length === 0) return new Map();
  const { definition, sqlHalf } = setOf(name);
  const half = sqlHalf(lang === 'en' ? 'zh' : 'en');
  const columns = definition.columns.filter(({ kind }) => kind === 'text');
  const beside = half.search.joined;
  const joins = [...new Set([...joinsOf(columns.map(({ key }) => half.columns[key])), ...beside])];
  const { value, type } = half.tieBreaker;
  const named = ids.map((id) => bound(type === 'integer' ? Number(id) : id, type));
  const searched = beside.map(
    (join) => sql`, ${joinOf(half, join).table.searchText} as ${sql.identifier(`text:${join}`)}`,
  );
  const rows = await db.execute<Record<string, string | null>>(sql`
    select (${value})::text as "row:id", ${selectList(half, columns)}, ${half.search.own} as ${sql.identifier(`text:${OWN}`)}${sql.join(searched, sql``)}
    from ${half.table}${joined(half, joins)}
    where ${half.releaseId} = ${bound(releaseId, 'integer')} and ${value} in (${sql.join(named, sql`, `)})`);
  const hasWord = (text: string) => words.some((word) => normaliseForSearch(text).includes(word));
  return new Map(
    rows.map((row) => {
      const ownColumns = columns.map(({ key }) => ({ from: key, text: row[key] ?? '' }));
      const others = [...beside, OWN].flatMap((from) =>
        (row[`text:${from}`] ?? '').split('\n').map((text) => ({ from, text })),
      );
      return [row['row:id'] ?? '', [...ownColumns, ...others].filter(({ text }) => hasWord(text))] as const;
    }),
  );
}
