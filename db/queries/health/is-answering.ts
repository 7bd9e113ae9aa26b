import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { asUnavailable } from '@/db/errors';

/** Whether the database answers at all. Any failure but silence is thrown: it is a fault, not an absence. */
export async function isAnswering(db: Database): Promise<boolean> {
  try {
    await db.execute(sql`select 1`);
    return true;
  } catch (error) {
    if (asUnavailable(error) !== null) return false;
    throw error;
  }
}
