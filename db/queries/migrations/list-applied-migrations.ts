import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/database';
import journal from '@/drizzle/meta/_journal.json';

const APPLIED_ROW = z.object({ appliedAt: z.coerce.number() });

/** Names of the migrations this database has had, in order. Empty for a new database. */
export async function listAppliedMigrations(db: Database): Promise<string[]> {
  const [table] = await db.execute(sql`select to_regclass('drizzle.__drizzle_migrations') is not null as exists`);
  if (table?.['exists'] !== true) return [];
  // Drizzle's own record of a migration is the moment it was generated, which the journal ties to its name.
  const rows = await db.execute(
    sql`select created_at as "appliedAt" from drizzle.__drizzle_migrations order by created_at, id`,
  );
  const moments = new Set(rows.map((row) => APPLIED_ROW.parse(row).appliedAt));
  return journal.entries.filter((entry) => moments.has(entry.when)).map((entry) => entry.tag);
}

/** Names of the migrations this copy of the application needs and the database has not had, in order. */
export async function listPendingMigrations(db: Database): Promise<string[]> {
  const applied = new Set(await listAppliedMigrations(db));
  return journal.entries.map((entry) => entry.tag).filter((tag) => !applied.has(tag));
}
