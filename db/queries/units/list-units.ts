import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { units } from '@/db/schema';
import type { Unit } from '@/lib/record/metric';

/** All units of a release, by identifier. */
export async function listUnits(
  db: Database,
  { releaseId }: { readonly releaseId: number },
): Promise<Map<string, Unit>> {
  const rows = await db
    .select({ id: units.id, kind: units.kind, symbol: units.symbol, nameEn: units.nameEn, nameZh: units.nameZh })
    .from(units)
    .where(eq(units.releaseId, releaseId))
    .orderBy(asc(units.id));
  return new Map(rows.map((unit) => [unit.id, unit]));
}
