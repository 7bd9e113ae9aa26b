import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { asUnavailable } from '@/db/errors';
import { inTime } from '@/db/in-time';

const PATIENCE_MS = 3_000;

/** Whether the database answers at all, within 3 seconds. Any failure but silence is thrown: it is a fault, not an absence. */
export async function isAnswering(db: Database): Promise<boolean> {
  try {
    await inTime(db.execute(sql`select 1`), PATIENCE_MS);
    return true;
  } catch (error) {
    if (asUnavailable(error) !== null) return false;
    throw error;
  }
}
