import type * as schema from '@/db/schema';
import type { RecordHead } from '../read/record-reading';
import { byId, mustGet } from './by-id';
import type { NewRow } from './new-row';
import { searchTextOf } from './search-text';

/** The metrics, found by their own words and those of their unit and programme. */
export function metricRows(record: RecordHead): NewRow<typeof schema.metrics>[] {
  const units = byId(record.units);
  const programmes = byId(record.programmes);
  return record.metrics.map((row, index) => {
    const unit = mustGet(units, row.unit);
    const programme = mustGet(programmes, row.programme_id);
    return {
      id: row.id,
      ordinal: index + 1,
      programmeId: row.programme_id,
      theme: row.theme,
      nameEn: row.name_en,
      nameZh: row.name_zh,
      unit: row.unit,
      measure: row.measure,
      definitionEn: row.definition_en,
      definitionZh: row.definition_zh,
      comparabilityEn: row.comparability_en,
      comparabilityZh: row.comparability_zh,
      searchText: searchTextOf([
        row.id,
        row.name_en,
        row.name_zh,
        row.definition_en,
        row.definition_zh,
        row.comparability_en,
        row.comparability_zh,
        ...[unit.id, unit.symbol, unit.name_en, unit.name_zh],
        ...[programme.short_name, programme.name_en, programme.name_zh],
      ]),
    };
  });
}
