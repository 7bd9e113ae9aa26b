import { readPage } from '@/app/_data/read-page';
import { listNames } from '@/db/queries/names/list-names';
import { countOutcomes } from '@/db/queries/outcomes/count-outcomes';
import { listOutcomeFacets } from '@/db/queries/outcomes/list-outcome-facets';
import { listOutcomes } from '@/db/queries/outcomes/list-outcomes';
import { listProgrammeNames } from '@/db/queries/programmes/list-programme-names';
import { countRows } from '@/db/queries/sets/count-rows';
import { resolveView } from '@/db/queries/sets/resolve-view';
import { listUnits } from '@/db/queries/units/list-units';
import { OUTCOMES } from '@/lib/tables/outcomes';
import type { ParsedView } from '@/lib/tables/parse-view';
import { addressOf } from '@/lib/tables/serialise-view';

export type Outcomes = Awaited<ReturnType<typeof readOutcomes>>;

/** Everything the outcomes page shows of one view: a page of rows, counts, facets, and the names behind identifiers. */
export async function readOutcomes(parsed: ParsedView) {
  const lang = parsed.view.lang;
  const key = addressOf(`outcomes/${lang}`, parsed.view, OUTCOMES, 'page');
  const read = await readPage(key, async (db, releaseId) => {
    // The parser's own problems belong to the address, not to the view, which other addresses share.
    const resolved = await resolveView(db, 'outcomes', { releaseId, parsed: { view: parsed.view, problems: [] } });
    const { view, cursor } = resolved;
    const [page, count, total, facets, programmes, organisations, places, units] = await Promise.all([
      listOutcomes(db, { releaseId, view, cursor }),
      countRows(db, 'outcomes', { releaseId, view }),
      countOutcomes(db, { releaseId }),
      listOutcomeFacets(db, { releaseId, view }),
      listProgrammeNames(db, { releaseId, locale: lang }),
      listNames(db, { entity: 'organisations', releaseId, locale: lang }),
      listNames(db, { entity: 'places', releaseId, locale: lang }),
      listUnits(db, { releaseId }),
    ]);
    const names = { programmes, organisations, places };
    return { releaseId, view, page, count, total, facets, names, units, problems: resolved.problems };
  });
  return { ...read, problems: [...parsed.problems, ...read.problems] };
}
