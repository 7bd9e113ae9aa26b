import { readPage } from '@/app/_data/read-page';
import { type Names, readNames } from '@/app/_terms/read-names';
import { getRow } from '@/db/queries/sets/get-row';
import type { Row } from '@/db/queries/sets/list-rows';
import { listUnits } from '@/db/queries/units/list-units';
import type { Locale } from '@/lib/format/locale';
import type { Unit } from '@/lib/record/metric';
import { DEFINITIONS } from '@/lib/tables/sets';
import type { PagedSet } from './paths';

export type ReadRow = { readonly row: Row; readonly names: Names; readonly units: ReadonlyMap<string, Unit> };

/** One row of a set with all its columns, and the names behind its identifiers; null where the release has no such row. */
export function readRow(set: PagedSet, id: string, lang: Locale): Promise<ReadRow | null> {
  return readPage(`${set}/${lang} row ${id}`, async (db, releaseId) => {
    const row = await getRow(db, set, { releaseId, id, lang });
    if (row === null) return null;
    const [names, units] = await Promise.all([
      readNames(db, releaseId, lang, { definition: DEFINITIONS[set], rows: [row] }),
      listUnits(db, { releaseId }),
    ]);
    return { row, names, units };
  });
}
