import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { organisations, places } from '@/db/schema';
import { inLocale, type Locale } from '@/lib/format/locale';

const TABLES = { organisations, places } as const;

type Input = { readonly entity: keyof typeof TABLES; readonly releaseId: number; readonly locale: Locale };

/** The names of all organisations or places, by identifier, in a language. */
export async function listNames(db: Database, { entity, releaseId, locale }: Input): Promise<Map<string, string>> {
  const table = TABLES[entity];
  const rows = await db
    .select({ id: table.id, nameEn: table.nameEn, nameZh: table.nameZh })
    .from(table)
    .where(eq(table.releaseId, releaseId))
    .orderBy(asc(table.id));
  return new Map(rows.map(({ id, nameEn, nameZh }) => [id, inLocale(locale, nameEn, nameZh)]));
}
