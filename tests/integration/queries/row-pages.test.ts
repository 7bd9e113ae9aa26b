import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askOrganisation } from '@/app/[locale]/(site)/organisations/[id]/_components/read-organisation';
import { askOutcome } from '@/app/[locale]/(site)/outcomes/[id]/_components/read-outcome';
import { askSource } from '@/app/[locale]/(site)/sources/[id]/_components/read-source';
import { listCoParties } from '@/db/queries/organisations/list-co-parties';
import { listOutcomesOf } from '@/db/queries/outcomes/list-outcomes-of';
import { listSourceStatements } from '@/db/queries/sources/list-source-statements';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { daysOf } from '../../support/plain-days';

type Line = Record<string, string>;

/** The record as its files have it, read by other means. */
function lines(name: string): Line[] {
  return parse(readFileSync(`data/${name}.csv`), { columns: true, bom: true });
}
const sources = lines('sources');
const observations = lines('observations');
const relations = lines('relations');
const outcomes = lines('outcomes');
const parties = lines('outcome_parties');
const places = lines('outcome_places');
const programmes = lines('programmes');
const organisations = lines('organisations');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const releaseId = 1;
const idsIn = (found: readonly Line[], key = 'id') => found.map((line) => line[key] ?? '').sort();
const outcomeOf = new Map(outcomes.map((line) => [line['id'], line]));

/** How often each value occurs, most first is not asked: as entries in the order of their text. */
function tally(values: readonly (string | undefined)[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value ?? '', (counts.get(value ?? '') ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('what rests on a document', () => {
  test('each of them: its statements, relations, outcomes and the profiles that name it, and no others', async () => {
    for (const id of idsIn(sources)) {
      const page = await askSource(database.db, releaseId, id);
      const own = (found: readonly Line[]) => found.filter((line) => line['source_id'] === id);
      expect(
        page.statements.map((one) => `${one.metric.id} ${one.period ?? one.asOf} ${one.figure.value}`).sort(),
        id,
      ).toEqual(
        own(observations)
          .map((line) => `${line['metric_id']} ${line['period'] || line['as_of']} ${Number(line['value'])}`)
          .sort(),
      );
      expect(page.relations.map((one) => `${one.metric.id} ${one.value}`).sort(), id).toEqual(
        own(relations)
          .map((line) => `${line['metric_id']} ${Number(line['value'])}`)
          .sort(),
      );
      expect(page.outcomes.map((one) => one.id).sort(), id).toEqual(idsIn(own(outcomes)));
      const citing = programmes.filter((line) => line['source_ids']?.split(';').includes(id));
      expect(page.programmes.map((one) => one.id).sort(), id).toEqual(idsIn(citing));
    }
  });

  test('11 memoranda by AsiaOne, 12 by China Youth Daily, of 8 January 2016: at odds on both pages, on no other', async () => {
    const pages = await Promise.all(
      idsIn(sources).map(async (id) => ({ id, page: await askSource(database.db, releaseId, id) })),
    );
    const atOdds = pages.filter(({ page }) => page.conflictCount > 0);
    expect(atOdds.map(({ id, page }) => [id, page.conflictCount])).toEqual([
      ['asiaone-2016-01', 1],
      ['cyd-2016-01-09', 1],
    ]);
    for (const { page } of atOdds) {
      const [conflict] = page.conflicts;
      expect(conflict?.metric.id).toBe('cci-projects-all-cum');
      expect(conflict?.stated.preferred).toMatchObject({ asOf: '2016-01-08', figure: { value: 11 } });
      expect(conflict?.stated.behind.map(({ statement, decidedBy }) => [statement.figure.value, decidedBy])).toEqual([
        [12, 'source'],
      ]);
    }
  });

  test('never more than asked for: 3 of the 14 statements of one, the latest 2 of 41 outcomes of another', async () => {
    const sourceId = 'asiacity-2025-10-11';
    expect(await listSourceStatements(database.db, { releaseId, sourceId, limit: 3 })).toHaveLength(3);
    const of = { organisationId: 'chongqing-municipal-government' };
    const listed = await listOutcomesOf(database.db, { releaseId, of, limit: 2 });
    const own = parties
      .filter((line) => line['organisation_id'] === of.organisationId)
      .map((line) => outcomeOf.get(line['outcome_id'])?.['announced_on'] ?? '');
    expect(own).toHaveLength(41);
    expect(listed.map(({ announcedOn }) => announcedOn)).toEqual(own.sort().reverse().slice(0, 2));
  });
});

describe('in what an organisation takes part', () => {
  test('each of them: its outcomes, by side, theme, programme and place, and the date of the earliest', async () => {
    for (const id of idsIn(organisations)) {
      const { outcomes: listed, counts } = await askOrganisation(database.db, releaseId, id);
      const own = parties.filter((line) => line['organisation_id'] === id);
      const ownOutcomes = own.flatMap((line) => {
        const outcome = outcomeOf.get(line['outcome_id']);
        return outcome === undefined ? [] : [outcome];
      });
      expect(listed.map((one) => one.id).sort(), id).toEqual(idsIn(ownOutcomes));
      const entries = <T>(found: readonly (T & { readonly outcomeCount: number })[], nameOf: (one: T) => string) =>
        found.map((one) => [nameOf(one), one.outcomeCount]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
      expect(entries(counts.sides, ({ side }) => side)).toEqual(tally(own.map((line) => line['side'])));
      expect(entries(counts.themes, ({ theme }) => theme)).toEqual(tally(ownOutcomes.map((line) => line['theme'])));
      expect(entries(counts.programmes, (one) => one.id)).toEqual(
        tally(ownOutcomes.map((line) => line['programme_id'])),
      );
      const ownIds = new Set(idsIn(ownOutcomes));
      const ownPlaces = places.filter((line) => ownIds.has(line['outcome_id'] ?? ''));
      expect(entries(counts.places, (one) => one.id)).toEqual(tally(ownPlaces.map((line) => line['place_id'])));
      expect(counts.placeCount).toBe(new Set(idsIn(ownPlaces, 'place_id')).size);
      const dates = ownOutcomes.map((line) => line['announced_on'] ?? '').filter((date) => date !== '');
      const firstDays = dates.map((date) => daysOf(date)[0]).sort();
      const first = counts.firstAnnouncedOn;
      expect(first === null ? undefined : daysOf(first)[0]).toBe(firstDays[0]);
      expect(first === null || dates.includes(first)).toBe(true);
    }
  });

  test('CapitaLand: 5 outcomes, the first of January 2017, no day; with Yuzhong District twice, two others once', async () => {
    const { outcomes: listed, counts, coParties } = await askOrganisation(database.db, releaseId, 'capitaland');
    expect([listed.length, counts.firstAnnouncedOn]).toEqual([5, '2017-01']);
    expect(coParties.listed.map(({ nameEn, outcomeCount }) => [nameEn, outcomeCount])).toEqual([
      ['Yuzhong District', 2],
      ['Ascott', 1],
      ['Chongqing Zhonghua Real Estate', 1],
    ]);
  });

  test('with whom the municipal government meets, whole and cut: no outcome counted twice', async () => {
    const organisationId = 'chongqing-municipal-government';
    const ids = new Set(
      parties.filter((line) => line['organisation_id'] === organisationId).map((line) => line['outcome_id']),
    );
    const others = parties.filter((line) => ids.has(line['outcome_id']) && line['organisation_id'] !== organisationId);
    const expected = tally(others.map((line) => `${line['organisation_id']} ${line['side']}`));
    const { listed, total } = await listCoParties(database.db, { releaseId, organisationId, limit: 1000 });
    expect(listed.map((one) => [`${one.id} ${one.side}`, one.outcomeCount]).sort()).toEqual(expected.sort());
    expect(total).toBe(expected.length);
    const cut = await listCoParties(database.db, { releaseId, organisationId, limit: 2 });
    expect([cut.listed, cut.total]).toEqual([listed.slice(0, 2), total]);
  });
});

describe('what came before and after an outcome', () => {
  test('each of them: of its programme and of its parties, at most four wholly earlier, about the same time, wholly later', async () => {
    for (const line of outcomes) {
      const id = line['id'] ?? '';
      const date = line['announced_on'] ?? '';
      const page = await askOutcome(database.db, releaseId, id);
      const own = parties.filter((party) => party['outcome_id'] === id);
      expect(page?.outcome.parties.map((party) => `${party.id} ${party.side}`).sort()).toEqual(
        own.map((party) => `${party['organisation_id']} ${party['side']}`).sort(),
      );
      if (date === '') {
        expect([page?.ofParties, page?.ofProgramme], id).toEqual([null, null]);
        continue;
      }
      const [from, to] = daysOf(date);
      const dated = outcomes
        .filter((one) => one['id'] !== id && one['announced_on'] !== '')
        .map((one) => ({ line: one, days: daysOf(one['announced_on'] ?? '') }));
      const ownParties = new Set(idsIn(own, 'organisation_id'));
      const shared = new Set(
        parties.filter((one) => ownParties.has(one['organisation_id'] ?? '')).map((one) => one['outcome_id']),
      );
      for (const [near, among] of [
        [page?.ofProgramme, dated.filter((one) => one.line['programme_id'] === line['programme_id'])],
        [page?.ofParties, dated.filter((one) => shared.has(one.line['id']))],
      ] as const) {
        const days = (found: typeof dated) => found.map((one) => one.days.join('/'));
        const listed = (found: readonly { readonly announcedOn: string | null }[] = []) =>
          found.map((one) => daysOf(one.announcedOn ?? '').join('/'));
        const byStart = days(among.filter((one) => one.days[0] > to)).sort();
        expect(listed(near?.after), id).toEqual(byStart.slice(0, 4));
        const meanwhile = days(among.filter((one) => one.days[0] <= to && one.days[1] >= from)).sort();
        expect(listed(near?.meanwhile), id).toEqual(meanwhile.slice(0, 4));
        const byEnd = among.filter((one) => one.days[1] < from).map((one) => one.days.toReversed().join('/'));
        expect(listed(near?.before), id).toEqual(
          byEnd
            .sort()
            .reverse()
            .slice(0, 4)
            .map((both) => both.split('/').reverse().join('/')),
        );
      }
    }
  });

  test('the bond of 2016: its note names two other documents', async () => {
    const page = await askOutcome(database.db, releaseId, 'logistics-hub-bond-2016');
    expect(page?.notedSources.map(({ id }) => id)).toEqual(['hbsztv-2016-05-20', 'ichongqing-156237']);
  });

  test('one that the release does not have: nothing', async () => {
    expect(await askOutcome(database.db, releaseId, 'no-such-outcome')).toBeNull();
  });
});
