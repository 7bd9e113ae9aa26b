import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFolder } from '@/db/import/import-folder';
import { FILE_NAMES } from '@/lib/record/files/record-files';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '@/tests/support/database';
import { copyRecord, type RecordFolder } from '@/tests/support/record-folder';
import { countAll, fingerprint } from './support';

let database: TestDatabase;
let folder: RecordFolder;
beforeEach(async () => {
  database = await createTestDatabase();
  folder = await copyRecord();
});
afterEach(async () => {
  await database.drop();
  await folder.remove();
});

const rowsOf = (file: string): Record<string, string>[] => parse(readFileSync(`data/${file}.csv`), { columns: true });

describe('the real record', () => {
  test('every row of every file is in the database', async () => {
    const counts = await countAll(database.client);
    for (const file of FILE_NAMES) expect([file, counts[file]]).toEqual([file, rowsOf(file).length]);
    const listed = (file: string, column: string) =>
      rowsOf(file).reduce((sum, row) => sum + (row[column] ?? '').split(';').length, 0);
    expect(counts['programme_sources']).toBe(listed('programmes', 'source_ids'));
    expect(counts['chart_metrics']).toBe(listed('charts', 'metric_ids'));
    expect(counts['releases']).toBe(1);
  });

  test('every cell of every file is in its column, as the file writes it', async () => {
    for (const file of FILE_NAMES) {
      const rows = rowsOf(file);
      const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'source_ids' && name !== 'metric_ids');
      const stored = await database.client`
        select ${database.client(columns)} from ${database.client(file)} where release_id = 1`;
      const text = (row: Record<string, unknown>) =>
        columns.map((name) => {
          const cell = row[name] ?? '';
          // 21.40 and 21.4 are one number.
          return /^-?\d+\.\d+$/.test(String(cell)) ? String(Number(cell)) : String(cell);
        });
      expect(stored.map(text).map(String).sort()).toEqual(rows.map(text).map(String).sort());
    }
  });

  test('the release names its files and is the current one', async () => {
    const [release] = await database.client`select id, is_current, row_counts from releases`;
    expect(release).toMatchObject({ id: 1, is_current: true });
    expect(release?.['row_counts']).toEqual(
      Object.fromEntries(FILE_NAMES.map((file) => [`${file}.csv`, rowsOf(file).length])),
    );
  });

  test('86,000 to the nearest 1,000 in 2024 is stored with its days and its interval 85,500 to 86,500', async () => {
    const rows = await database.client`
      select period, as_of, start_date, end_date, value, precision, qualifier, low, high, source_id from observations
      where metric_id = 'sg-overnight-cq'`;
    expect([...rows]).toEqual([
      {
        period: '2024',
        as_of: null,
        start_date: '2024-01-01',
        end_date: '2024-12-31',
        value: '86000',
        precision: '1000',
        qualifier: 'exact',
        low: '85500',
        high: '86500',
        source_id: 'asiacity-2025-10-11',
      },
    ]);
  });

  test('the points of a metric are computed: 2015 from "7.43 times", with interval and working', async () => {
    const rows = await database.client`
      select period, value, low, high, precision, qualifier, is_derived, derivation, observation_count from points
      where metric_id = 'sg-overnight-cq' order by ordinal`;
    expect(rows).toMatchObject([
      {
        period: '2015',
        value: '11575',
        low: '11499',
        high: '11650',
        precision: null,
        qualifier: 'about',
        is_derived: true,
        derivation: expect.stringContaining('÷ 7.43'),
        observation_count: 0,
      },
      { period: '2024', value: '86000', is_derived: false, derivation: null, observation_count: 1 },
    ]);
  });

  test('every observation is behind one point', async () => {
    const [sum] = await database.client`select sum(observation_count)::int as count from points`;
    expect(sum?.['count']).toBe(rowsOf('observations').length);
  });

  test('an outcome carries the names of its parties and places, in order of name, null where there are none', async () => {
    const [outcome] = await database.client`
      select organisations_cn_en, organisations_sg_en, organisations_sg_zh, places_en, places_zh, search_text
      from outcomes where id = 'airport-zone-2015-detail'`;
    const nameOf = new Map(rowsOf('organisations').map((row) => [row['id'], row['name_en']]));
    const singaporean = rowsOf('outcome_parties')
      .filter((row) => row['outcome_id'] === 'airport-zone-2015-detail' && row['side'] === 'SG')
      .map((row) => nameOf.get(row['organisation_id']) ?? '');
    expect(singaporean.length).toBeGreaterThan(1);
    expect(outcome?.['organisations_sg_en']).toBe(singaporean.sort(new Intl.Collator('en').compare).join('; '));
    expect(outcome).toMatchObject({ places_en: 'Chongqing', places_zh: '重庆' });
    expect(outcome?.['search_text']).toContain('surbana jurong');

    const [alone] = await database.client`
      select organisations_cn_en, organisations_sg_zh from outcomes where id not in (select outcome_id from outcome_parties)
      order by id limit 1`;
    expect(alone).toEqual({ organisations_cn_en: null, organisations_sg_zh: null });
  });
});

describe('importing again', () => {
  test('the same folder makes no new release', async () => {
    const before = await countAll(database.client);
    expect(await importFolder(database.db, folder.path)).toEqual({ status: 'unchanged', releaseId: 1 });
    expect(await countAll(database.client)).toEqual(before);
  });

  test('a changed folder makes release 2, current, and leaves release 1 as it was', async () => {
    const before = await fingerprint(database.client, 1);
    await folder.setCell('headlines', 2, 'label_en', 'Projects, “signed”, =1+1 中文\nand a second line');
    const result = await importFolder(database.db, folder.path);
    expect(result).toMatchObject({ status: 'created', releaseId: 2 });
    expect(await fingerprint(database.client, 1)).toEqual(before);
    const releases = await database.client`select id, is_current from releases order by id`;
    expect([...releases]).toEqual([
      { id: 1, is_current: false },
      { id: 2, is_current: true },
    ]);
    const [headline] = await database.client`select label_en from headlines where release_id = 2 and position = 1`;
    expect(headline?.['label_en']).toBe('Projects, “signed”, =1+1 中文\nand a second line');
  });

  test('going back to an earlier state is a new release too: 3 has the rows of 1', async () => {
    await folder.setCell('headlines', 2, 'label_en', 'Another');
    await importFolder(database.db, folder.path);
    expect(await importFolder(database.db, 'data')).toMatchObject({ status: 'created', releaseId: 3 });
  });

  test('two imports of one folder at once make one release', async () => {
    await folder.setCell('headlines', 2, 'label_en', 'Another');
    const results = await Promise.all([importFolder(database.db, folder.path), importFolder(database.db, folder.path)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['created', 'unchanged']);
    expect((await countAll(database.client))['releases']).toBe(2);
  });

  test('progress counts every row once and ends with all of them', async () => {
    await folder.setCell('headlines', 2, 'label_en', 'Another');
    const heard: [number, number][] = [];
    await importFolder(database.db, folder.path, { onProgress: (done, total) => heard.push([done, total]) });
    // Counts of facets are no rows of the record, but made of them.
    const { releases: _, facet_counts: __, ...counts } = await countAll(database.client);
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0) / 2;
    expect(heard.at(-1)).toEqual([rows, rows]);
    expect(heard.map(([done]) => done)).toEqual(heard.map(([done]) => done).toSorted((a, b) => a - b));
  });
});

describe('an import that fails half-way leaves nothing', () => {
  test('the database refuses a row of the last table', async () => {
    await database.client`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$`;
    await database.client`create trigger refuse before insert on points for each statement execute function refuse()`;
    await folder.setCell('headlines', 2, 'label_en', 'Another');
    const before = await countAll(database.client);
    await expect(importFolder(database.db, folder.path)).rejects.toThrow();
    expect(await countAll(database.client)).toEqual(before);
    const [current] = await database.client`select id from releases where is_current`;
    expect(current).toEqual({ id: 1 });
  });

  test('whoever watches its progress stops it half-way', async () => {
    await folder.setCell('headlines', 2, 'label_en', 'Another');
    const before = await countAll(database.client);
    const onProgress = (done: number, total: number) => {
      if (done > total / 2) throw new Error('stop');
    };
    await expect(importFolder(database.db, folder.path, { onProgress })).rejects.toThrow('stop');
    expect(await countAll(database.client)).toEqual(before);
    expect(await importFolder(database.db, folder.path)).toMatchObject({ status: 'created', releaseId: 2 });
  });

  test('a first import that fails leaves an empty database', async () => {
    const empty = await createEmptyDatabase();
    try {
      const onProgress = () => {
        throw new Error('stop');
      };
      await expect(importFolder(empty.db, 'data', { onProgress })).rejects.toThrow('stop');
      expect(Object.values(await countAll(empty.client)).every((count) => count === 0)).toBe(true);
    } finally {
      await empty.drop();
    }
  });
});
