import type { PgTable } from 'drizzle-orm/pg-core';

/** A row to be written: every column, null said where there is nothing, but the release, which the load adds. */
export type NewRow<Table extends PgTable> = Omit<Table['$inferSelect'], 'releaseId'>;
