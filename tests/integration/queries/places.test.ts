import { afterAll, beforeAll, expect, test } from 'vitest';
import { countOutcomesByPlace } from '@/db/queries/places/count-outcomes-by-place';
import { listPlaces } from '@/db/queries/places/list-places';
import { listProgrammeSites } from '@/db/queries/places/list-programme-sites';
import { countFacets } from '@/db/queries/sets/count-facets';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { defaultView, withTerms } from '@/lib/tables/view';
import { createTestDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function countsOf(programmeId: string | null): Promise<Record<string, number>> {
  const counts = await countOutcomesByPlace(database.db, { releaseId: 1, programmeId });
  return Object.fromEntries(counts.map(({ placeId, count }) => [placeId, count]));
}

// Rows of outcome_places.csv by place.
test('Chongqing has 193 outcomes, Singapore 90, Liangjiang New Area 21, Tianjin 18; 49 places have any', async () => {
  const counts = await countsOf(null);
  expect(counts).toMatchObject({ chongqing: 193, singapore: 90, 'liangjiang-new-area': 21, tianjin: 18 });
  expect(Object.keys(counts).length).toBe(49);
});

test('the corridor alone: 26 in Chongqing, 12 in Singapore, 8 in Qinzhou; a place without any is left out', async () => {
  const counts = await countsOf('ilstc');
  expect(counts).toMatchObject({ chongqing: 26, singapore: 12, qinzhou: 8, thailand: 3, dubai: 1 });
  expect(counts).not.toHaveProperty('suzhou');
  expect(await countsOf('no-such-programme')).toEqual({});
});

test('the facet of places, of which the map above the table is made, counts the same', async () => {
  const view = withTerms(defaultView(OUTCOMES, 'page'), 'programme_id', ['ilstc'], OUTCOMES);
  const [facet] = await countFacets(database.db, 'outcomes', { releaseId: 1, view, keys: ['place'], limit: 5000 });
  const named = facet?.counts.flatMap(({ value, count }) => (value === null ? [] : [[value, count] as const]));
  expect(Object.fromEntries(named ?? [])).toEqual(await countsOf('ilstc'));
});

test('50 places; Europe has neither country nor coordinates', async () => {
  const places = await listPlaces(database.db, { releaseId: 1 });
  expect(places.length).toBe(50);
  expect(places.find(({ id }) => id === 'europe')).toMatchObject({ country: null, latitude: null, longitude: null });
  expect(places.find(({ id }) => id === 'chongqing')).toEqual({
    id: 'chongqing',
    nameEn: 'Chongqing',
    nameZh: '重庆',
    country: 'CN',
    kind: 'city',
    latitude: 29.563,
    longitude: 106.5516,
  });
});

test('four programmes have coordinates, in the order of the record', async () => {
  const sites = await listProgrammeSites(database.db, { releaseId: 1 });
  expect(sites.map(({ id, latitude, longitude }) => [id, latitude, longitude])).toEqual([
    ['sip', 31.324, 120.7233],
    ['tec', 39.15314, 117.78352],
    ['raffles-group', 1.301297, 103.857291],
    ['cq-changi-jv', 29.71917, 106.64167],
  ]);
});

test('another release has no places of this one', async () => {
  expect(await listPlaces(database.db, { releaseId: 999 })).toEqual([]);
  expect(await listProgrammeSites(database.db, { releaseId: 999 })).toEqual([]);
  expect(await countOutcomesByPlace(database.db, { releaseId: 999, programmeId: null })).toEqual([]);
});
