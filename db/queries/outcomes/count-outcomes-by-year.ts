import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { setOf } from '@/db/tables/sets';
import { sqlOf, whereOf } from '@/db/tables/where';
import type { YearThemeCount } from '@/lib/outcomes/year-theme';
import type { View } from '@/lib/tables/view';

type Input = { readonly releaseId: number; readonly view: View };

/**
 * How many outcomes each year has of each theme, under all filters of the view but that of years; null: without a date.
 * Years and themes without an outcome are not listed.
 */
export function countOutcomesByYear(db: Database, { releaseId, view }: Input): Promise<YearThemeCount[]> {
  const { definition, sqlHalf } = setOf('outcomes');
  const half = sqlHalf(view.lang);
  return db.execute<YearThemeCount>(sql`
    select ${sqlOf(half, 'year').value} as year, ${sqlOf(half, 'theme').value} as theme, count(*)::integer as count
    from ${half.table}
    where ${whereOf(definition, half, releaseId, view, { except: 'year' })}
    group by 1, 2
    order by 1, 2`);
}
