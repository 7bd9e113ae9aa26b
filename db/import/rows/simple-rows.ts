import type * as schema from '@/db/schema';
import type { RecordRow } from '@/lib/record/files/record-files';
import type { NewRow } from './new-row';

/* Files whose rows are written as they are read. */

export const unitRow = (row: RecordRow<'units'>): NewRow<typeof schema.units> => ({
  id: row.id,
  kind: row.kind,
  symbol: row.symbol,
  nameEn: row.name_en,
  nameZh: row.name_zh,
});

export const placeRow = (row: RecordRow<'places'>): NewRow<typeof schema.places> => ({
  id: row.id,
  nameEn: row.name_en,
  nameZh: row.name_zh,
  country: row.country,
  kind: row.kind,
  latitude: row.latitude,
  longitude: row.longitude,
});

export const organisationRow = (row: RecordRow<'organisations'>): NewRow<typeof schema.organisations> => ({
  id: row.id,
  nameEn: row.name_en,
  nameZh: row.name_zh,
  country: row.country,
  kind: row.kind,
});

export const outcomePartyRow = (row: RecordRow<'outcome_parties'>): NewRow<typeof schema.outcomeParties> => ({
  outcomeId: row.outcome_id,
  organisationId: row.organisation_id,
  side: row.side,
});

export const outcomePlaceRow = (row: RecordRow<'outcome_places'>): NewRow<typeof schema.outcomePlaces> => ({
  outcomeId: row.outcome_id,
  placeId: row.place_id,
});

export const headlineRow = (row: RecordRow<'headlines'>): NewRow<typeof schema.headlines> => ({
  position: row.position,
  metricId: row.metric_id,
  labelEn: row.label_en,
  labelZh: row.label_zh,
});
