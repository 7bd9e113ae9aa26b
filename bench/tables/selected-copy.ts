import pg from 'pg';
import { rowQuery } from '@/db/exports/row-query';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { defaultView } from '@/lib/tables/view';

/** The COPY by which a file of all rows of a set is made, as commands for psql; the last of them is the COPY itself. */
export function selectedCopy(name: SetName): string[] {
  const view = defaultView(DEFINITIONS[name], 'api');
  const { text, settings } = rowQuery(name, { releaseId: 1, view }, 'csv');
  const set = settings.map(([key, value]) => `set_config(${pg.escapeLiteral(key)}, ${pg.escapeLiteral(value)}, false)`);
  return [`select ${set.join(', ')};`, `${text.replace(/\s*\n\s*/g, ' ')};`];
}
