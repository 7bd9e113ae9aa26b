import { describe, expect, it } from 'vitest';
import { mapLayout } from '@/lib/map/layout';
import { isArea, mapPlaces, mapSites } from '@/lib/map/map-place';

const PLACES = [
  { id: 'chongqing', kind: 'city', country: 'CN', latitude: 29.563, longitude: 106.5516 },
  { id: 'yubei', kind: 'district', country: 'CN', latitude: 29.72, longitude: 106.63 },
  { id: 'qinzhou', kind: 'city', country: 'CN', latitude: 21.98, longitude: 108.65 },
  { id: 'laos', kind: 'country', country: 'LA', latitude: 18, longitude: 105 },
  { id: 'singapore', kind: 'country', country: 'SG', latitude: 1.3521, longitude: 103.8198 },
  { id: 'duisburg', kind: 'city', country: 'DE', latitude: 51.4344, longitude: 6.7623 },
  { id: 'europe', kind: 'region', country: null, latitude: null, longitude: null },
  { id: 'lhasa', kind: 'city', country: 'CN', latitude: 29.65, longitude: 91.17 },
] as const;
const COUNTS = { chongqing: 100, yubei: 4, qinzhou: 9, laos: 2, singapore: 90, duisburg: 1, europe: 3, lhasa: 0 };

function layoutOf(counts: Record<string, number>, chosen: readonly string[] = []) {
  const named = PLACES.map((place) => ({ ...place, nameEn: place.id, nameZh: '地' }));
  return mapLayout(mapPlaces(named, { counts: new Map(Object.entries(counts)), chosen, locale: 'en' }), []);
}

const idsOf = (marks: readonly { readonly place: { readonly id: string } }[]) => marks.map(({ place }) => place.id);

describe('where places stand', () => {
  const { main, insets, places } = layoutOf(COUNTS);

  it('Chongqing on the main frame, its district in its inset, a port in the other, what is beyond at the edge', () => {
    expect(idsOf(main.marks)).toEqual(['chongqing', 'singapore', 'laos']);
    expect(insets.map(({ frame, marks }) => [frame.id, idsOf(marks)])).toEqual([
      ['chongqing', ['yubei']],
      ['gulf', ['qinzhou']],
    ]);
    expect(idsOf(main.beyond)).toEqual(['duisburg']);
    expect(main.beyond[0]).toMatchObject({ label: { anchor: 'start' } });
  });

  it('all with an outcome are listed, most first, also those without coordinates; those without any are not', () => {
    expect(places.map(({ id }) => id)).toEqual([
      'chongqing',
      'singapore',
      'qinzhou',
      'yubei',
      'europe',
      'laos',
      'duisburg',
    ]);
  });

  it('100 outcomes have ten times the radius of one: 18 and 1.8 px', () => {
    expect(main.marks[0]?.radius).toBe(18);
    expect(insets[0]?.marks[0]?.radius).toBe(3.6);
  });

  it('a country or region is a hollow mark, but a town that is a country', () => {
    expect(main.marks.map((mark) => mark.isArea)).toEqual([false, false, true]);
    expect(isArea({ kind: 'region', country: 'CN' })).toBe(true);
    expect(isArea({ kind: 'port', country: 'CN' })).toBe(false);
  });

  it('an inset without a place is not drawn', () => {
    expect(layoutOf({ qinzhou: 1 }).insets.map(({ frame }) => frame.id)).toEqual(['gulf']);
    expect(layoutOf({}).insets).toEqual([]);
  });

  it('a chosen place stays, with no outcome', () => {
    const chosen = layoutOf({ qinzhou: 1 }, ['lhasa']);
    expect(idsOf(chosen.main.marks)).toEqual(['lhasa']);
    expect(chosen.places.map(({ id, isChosen }) => [id, isChosen])).toEqual([
      ['qinzhou', false],
      ['lhasa', true],
    ]);
  });
});

describe('sites of programmes', () => {
  const SITE = { nameEn: 'Park', nameZh: null, latitude: 31.324, longitude: 120.7233 };
  const AIRPORT = { nameEn: 'Airport', nameZh: '机场', latitude: 29.71917, longitude: 106.64167 };
  const sites = [
    { id: 'sip', ...SITE },
    { id: 'airport', ...AIRPORT },
  ];

  it('stand where a place would, the airport of Chongqing in its inset', () => {
    const told = { counts: new Map([['sip', 5]]), chosen: ['airport'], locale: 'zh' } as const;
    const named = mapSites(sites, told);
    expect(named.map(({ name, countText }) => [name, countText])).toEqual([
      ['Park', '5'],
      ['机场', '0'],
    ]);
    const { main, insets } = mapLayout([], named);
    expect(main.sites.map(({ site }) => site.id)).toEqual(['sip']);
    expect(insets.map((inset) => inset.sites.map(({ site }) => site.id))).toEqual([['airport']]);
  });
});
