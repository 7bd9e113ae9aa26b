import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { units } from '@/db/schema';
import type { Unit } from '@/lib/record/metric';
import { UNIT } from './unit-columns';

/** All units of a release, by identifier. */
export async function listUnits(
  db: Database,
  { releaseId }: { readonly releaseId: number },
): Promise<Map<string, Unit>> {
  const rows = await db.select(UNIT).from(units).where(eq(units.releaseId, releaseId)).orderBy(asc(units.id));
  return new Map(rows.map((unit) => [unit.id, unit]));
}
