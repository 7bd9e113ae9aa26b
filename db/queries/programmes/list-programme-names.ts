import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { programmes } from '@/db/schema';
import { inLocale, type Locale } from '@/lib/format/locale';

export type ProgrammeName = { readonly name: string; readonly shortName: string };

type Input = { readonly releaseId: number; readonly locale: Locale };

/** The full and short names of all programmes, by identifier, in a language; the short name has one form for both. */
export async function listProgrammeNames(
  db: Database,
  { releaseId, locale }: Input,
): Promise<Map<string, ProgrammeName>> {
  const rows = await db
    .select({
      id: programmes.id,
      shortName: programmes.shortName,
      nameEn: programmes.nameEn,
      nameZh: programmes.nameZh,
    })
    .from(programmes)
    .where(eq(programmes.releaseId, releaseId))
    .orderBy(asc(programmes.ordinal));
  return new Map(
    rows.map(({ id, shortName, nameEn, nameZh }) => [id, { shortName, name: inLocale(locale, nameEn, nameZh) }]),
  );
}
