import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askProgramme, type ProgrammePage } from '@/app/[locale]/(site)/programmes/[id]/_components/read-programme';
import { countProgrammeContents } from '@/db/queries/programmes/count-programme-contents';
import { listKeyMetrics } from '@/db/queries/programmes/list-key-metrics';
import { listProgrammeOutcomes } from '@/db/queries/programmes/list-programme-outcomes';
import { headlineFigureOf } from '@/lib/series/headline';
import { createTestDatabase, type TestDatabase } from '../../support/database';

type Line = Record<string, string>;

/** The record as its files have it, read by other means. */
function lines(name: string): Line[] {
  return parse(readFileSync(`data/${name}.csv`), { columns: true, bom: true });
}
const programmes = lines('programmes');
const outcomes = lines('outcomes');
const parties = lines('outcome_parties');
const observations = lines('observations');
const relations = lines('relations');
const charts = lines('charts');
const headlines = lines('headlines').map((line) => line['metric_id'] ?? '');
const programmeOf = new Map(lines('metrics').map((line) => [line['id'], line['programme_id']]));
const ids = programmes.map((line) => line['id'] ?? '');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const releaseId = 1;

async function pageOf(id: string): Promise<ProgrammePage> {
  const page = await askProgramme(database.db, releaseId, id);
  if (page === null) throw new Error(`No programme ${id}.`);
  return page;
}

const statementsOf = (id: string) => observations.filter((line) => programmeOf.get(line['metric_id']) === id);
const outcomesOf = (id: string) => outcomes.filter((line) => line['programme_id'] === id);

/** Every document behind a programme, in no order. */
function sourcesOf(id: string): Set<string> {
  const stated = [...statementsOf(id), ...relations.filter((line) => programmeOf.get(line['metric_id']) === id)];
  const profile = programmes.find((line) => line['id'] === id)?.['source_ids']?.split(';') ?? [];
  return new Set([...stated, ...outcomesOf(id)].map((line) => line['source_id'] ?? '').concat(profile));
}

describe('how much the record holds of each programme', () => {
  test('statements and documents of its own, in the order of the record', async () => {
    expect(await countProgrammeContents(database.db, { releaseId })).toEqual(
      ids.map((id) => ({ id, statementCount: statementsOf(id).length, sourceCount: sourcesOf(id).size })),
    );
  });

  test('the initiative: 314 statements, 251 documents; the platform none and one; the group two and six', async () => {
    const contents = await countProgrammeContents(database.db, { releaseId });
    const of = (id: string) => contents.find((one) => one.id === id);
    expect(of('cci')).toEqual({ id: 'cci', statementCount: 314, sourceCount: 251 });
    expect(of('ant-yumaitong')).toEqual({ id: 'ant-yumaitong', statementCount: 0, sourceCount: 1 });
    expect(of('raffles-group')).toEqual({ id: 'raffles-group', statementCount: 2, sourceCount: 6 });
  });

  test('nothing of a release that is not there', async () => {
    expect(await countProgrammeContents(database.db, { releaseId: 2 })).toEqual([]);
  });
});

describe('the page of each programme', () => {
  test.each(ids)('%s: its outcomes, parties, documents and charts as the files have them', async (id) => {
    const page = await pageOf(id);
    const own = new Set(outcomesOf(id).map((line) => line['id'] ?? ''));
    expect(new Set(page.outcomes.map((one) => one.id))).toEqual(own);
    expect(page.outcomes).toHaveLength(page.programme.outcomeCount);

    const taken = parties.filter((line) => own.has(line['outcome_id'] ?? ''));
    const counted = new Map<string, number>();
    for (const line of taken) {
      const key = `${line['organisation_id']} ${line['side']}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    expect(new Map(page.organisations.map((one) => [`${one.id} ${one.side}`, one.outcomeCount]))).toEqual(counted);

    expect(new Set(page.sources.map((one) => one.id))).toEqual(sourcesOf(id));
    expect(page.sources.reduce((sum, one) => sum + one.outcomeCount, 0)).toBe(own.size);

    const showing = charts.filter((line) => line['metric_ids']?.split(';').some((one) => programmeOf.get(one) === id));
    expect(page.charts.map(({ chart }) => chart.id)).toEqual(showing.map((line) => line['id']));
  });

  test.each(ids)('%s: every key figure is of a metric of its own, with a figure', async (id) => {
    const { keySeries } = await pageOf(id);
    for (const { metric, points } of keySeries) {
      expect(programmeOf.get(metric.id)).toBe(id);
      expect(points.length).toBeGreaterThan(0);
    }
    const known = new Set(statementsOf(id).map((line) => line['metric_id'])).size;
    expect(keySeries).toHaveLength(Math.min(known, 9));
  });

  test('outcomes run from the latest to the earliest, those without a date last', async () => {
    const dates = (await pageOf('cci')).outcomes.map(({ announcedOn }) => announcedOn ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates.filter((date) => date === '')).toHaveLength(18);
  });

  test('of very many, the latest alone: 15 December 2025 twice', async () => {
    const input = { releaseId, programmeId: 'cci', limit: 2 };
    const found = await listProgrammeOutcomes(database.db, input);
    expect(found.map(({ announcedOn }) => announcedOn)).toEqual(['2025-12-15', '2025-12-15']);
  });

  test('family: seven under the initiative, which stands for itself; the Chongqing hospital under its group', async () => {
    const initiative = await pageOf('cci');
    expect(initiative.parent).toBeNull();
    expect(initiative.children.map(({ id }) => id)).toEqual([
      'ilstc',
      'data-channel',
      'sia-cq-centre',
      'nuscri',
      'oncology',
      'cq-changi-jv',
      'ant-yumaitong',
    ]);
    const hospital = await pageOf('raffles-cq');
    expect(hospital.parent?.id).toBe('raffles-group');
  });

  test('the documents that a note names, and no other word of it', async () => {
    expect((await pageOf('cci')).notedSources.map(({ id }) => id)).toEqual(['chinacomcn-2019-01-09']);
    expect((await pageOf('sip')).notedSources.map(({ id }) => id)).toEqual(['liquisearch-suzhou']);
  });

  test('none of a programme that is not there', async () => {
    expect(await askProgramme(database.db, releaseId, 'no-such-programme')).toBeNull();
  });
});

describe('the figures that head a programme', () => {
  test('of the initiative its seven headline metrics in their order: 347, 26 billion, 21.7 billion, 33, 86,000, 24, 1 trillion', async () => {
    const { keySeries } = await pageOf('cci');
    expect(keySeries.slice(0, 7).map(({ metric }) => metric.id)).toEqual(
      headlines.filter((id) => programmeOf.get(id) === 'cci'),
    );
    expect(keySeries.slice(0, 7).map(({ points }) => headlineFigureOf(points)?.current.figure.value)).toEqual([
      347, 26e9, 21.7e9, 33, 86_000, 24, 1e12,
    ]);
  });

  test('of the corridor the two headline metrics, then those of which most is stated', async () => {
    const found = await listKeyMetrics(database.db, { releaseId, programmeId: 'ilstc', limit: 6 });
    expect(found.slice(0, 2)).toEqual(['ilstc-ports', 'ilstc-countries']);
    const counts = found.slice(2).map((id) => observations.filter((line) => line['metric_id'] === id).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('a programme without a figure has none', async () => {
    expect(await listKeyMetrics(database.db, { releaseId, programmeId: 'ant-yumaitong', limit: 6 })).toEqual([]);
  });
});
