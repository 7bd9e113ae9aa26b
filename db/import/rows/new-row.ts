import type { PgTable } from 'drizzle-orm/pg-core';

/**
 * A row to be written: every column, null said where there is nothing, but the release, which the load adds, and what the
 * database makes itself.
 */
export type NewRow<Table extends PgTable> = Pick<
  Table['$inferSelect'],
  Exclude<keyof Table['$inferInsert'] & keyof Table['$inferSelect'], 'releaseId'>
>;
