import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { bound } from '@/db/tables/bound';
import { REFERENCES } from '@/db/tables/references';
import { inLocale, type Locale } from '@/lib/format/locale';
import type { Reference } from '@/lib/tables/definition';

export type EntityName = { readonly name: string; readonly shortName?: string };

type Input = {
  readonly reference: Reference;
  readonly releaseId: number;
  readonly ids: readonly string[];
  readonly locale: Locale;
};

type Found = { readonly id: string; readonly en: string; readonly zh: string | null; readonly short: string | null };

/** The names of these identifiers in a language: only what a page shows is fetched. Unknown identifiers are left out. */
export async function listNamesOf(
  db: Database,
  { reference, releaseId, ids, locale }: Input,
): Promise<Map<string, EntityName>> {
  if (ids.length === 0) return new Map();
  const { table, en, zh, short } = REFERENCES[reference];
  const list = [...new Set(ids)].map((id) => bound(id, 'text'));
  const rows = await db.execute<Found>(sql`
    select ${table.id} as id, ${en} as en, ${zh} as zh, ${short ?? sql`null`} as short from ${table}
    where ${table.releaseId} = ${bound(releaseId, 'integer')} and ${table.id} in (${sql.join(list, sql`, `)})
    order by ${table.id}`);
  return new Map(
    rows.map((row) => [
      row.id,
      { name: inLocale(locale, row.en, row.zh), ...(row.short === null ? {} : { shortName: row.short }) },
    ]),
  );
}
