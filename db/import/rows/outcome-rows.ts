import type * as schema from '@/db/schema';
import { groupBy } from '@/lib/group-by';
import type { Side } from '@/lib/record/values';
import type { RecordAround } from '../read/record-reading';
import { byId, mustGet } from './by-id';
import { daysOrNull } from './days';
import type { NewRow } from './new-row';
import { searchTextOf } from './search-text';

type Named = { readonly name_en: string; readonly name_zh: string };

const ENGLISH = new Intl.Collator('en');
const CHINESE = new Intl.Collator('zh');

/** The outcomes with the names of their parties and places, found by those, by their programme and by their source. */
export function* outcomeRows(record: RecordAround): Generator<NewRow<typeof schema.outcomes>> {
  const programmes = byId(record.programmes);
  const sources = byId(record.sources);
  const organisations = byId(record.organisations);
  const places = byId(record.places);
  const parties = groupBy(record.outcome_parties, (row) => row.outcome_id);
  const locations = groupBy(record.outcome_places, (row) => row.outcome_id);

  for (const row of record.outcomes) {
    const onSide = (side: Side): Named[] =>
      (parties.get(row.id) ?? [])
        .filter((party) => party.side === side)
        .map((party) => mustGet(organisations, party.organisation_id));
    const chinese = onSide('CN');
    const singaporean = onSide('SG');
    const where: Named[] = (locations.get(row.id) ?? []).map(({ place_id }) => mustGet(places, place_id));
    const programme = mustGet(programmes, row.programme_id);
    const source = mustGet(sources, row.source_id);
    yield {
      id: row.id,
      programmeId: row.programme_id,
      theme: row.theme,
      kind: row.kind,
      status: row.status,
      announcedOn: row.announced_on?.text ?? null,
      ...daysOrNull(row.announced_on),
      titleEn: row.title_en,
      titleZh: row.title_zh,
      titleZhOrigin: row.title_zh_origin,
      organisationsCnEn: englishNames(chinese),
      organisationsCnZh: chineseNames(chinese),
      organisationsSgEn: englishNames(singaporean),
      organisationsSgZh: chineseNames(singaporean),
      placesEn: englishNames(where),
      placesZh: chineseNames(where),
      amount: row.amount,
      currency: row.currency,
      amountQualifier: row.amount_qualifier,
      sourceId: row.source_id,
      locator: row.locator,
      note: row.note,
      searchText: searchTextOf([
        ...[row.id, row.title_en, row.title_zh, row.locator, row.note],
        ...[...chinese, ...singaporean, ...where].flatMap((named) => [named.name_en, named.name_zh]),
        ...[programme.short_name, programme.name_en, programme.name_zh],
        ...[source.title, source.publisher],
      ]),
    };
  }
}

const englishNames = (named: readonly Named[]) => joined(named.map(({ name_en }) => name_en).sort(ENGLISH.compare));
const chineseNames = (named: readonly Named[]) => joined(named.map(({ name_zh }) => name_zh).sort(CHINESE.compare));

function joined(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('; ');
}
