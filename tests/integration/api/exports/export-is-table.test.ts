import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFolder } from '@/db/import/import-folder';
import type { Row } from '@/db/queries/sets/list-rows';
import { columnsOf } from '@/db/tables/select-rows';
import { randomOf } from '@/lib/random';
import { SIDES } from '@/lib/record/values';
import { parseView } from '@/lib/tables/parse-view';
import { serialiseView } from '@/lib/tables/serialise-view';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { defaultView, type View } from '@/lib/tables/view';
import { copyAwkwardRecord } from '../../../support/awkward-record';
import { createEmptyDatabase, type TestDatabase } from '../../../support/database';
import { askFile } from '../../../support/files';
import type { RecordFolder } from '../../../support/record-folder';
import { plainIds } from '../../tables/plain-reading';
import { plainSet } from '../../tables/plain-rows';
import { walkForwards } from '../../tables/walk';
import { type Material, randomView } from './random-view';
import { type ReadFile, readCsv, readJsonLines, readParquetFile, readXlsx } from './read-files';

const SEED = 20261122;
/** Views of each set; 360 in all. */
const VIEWS = 60;
/** Workbooks are read slowly: one view in so many. */
const XLSX_EACH = 3;
/** Not a divisor of any set's size, so that last pages are short. */
const PAGE_ROWS = 151;

const NAMES = Object.keys(DEFINITIONS).filter((name): name is SetName => name in DEFINITIONS);

let folder: RecordFolder;
let database: TestDatabase;
beforeAll(async () => {
  folder = await copyAwkwardRecord();
  database = await createEmptyDatabase();
  expect(await importFolder(database.db, folder.path)).toMatchObject({ status: 'created', releaseId: 1 });
});
afterAll(async () => {
  await database.drop();
  await folder.remove();
});

async function materialOf(name: SetName): Promise<Material> {
  const definition = DEFINITIONS[name];
  const ids = async (table: string) =>
    (await database.client<{ id: string }[]>`select id from ${database.client(table)} order by id`).map(({ id }) => id);
  const { rows } = await walkForwards(database.db, name, { ...defaultView(definition, 'api'), limit: 1000 });
  return {
    definition,
    rows,
    values: {
      metric: await ids('metrics'),
      chart: await ids('charts'),
      organisation: await ids('organisations'),
      place: await ids('places'),
      programme: await ids('programmes'),
      side: SIDES,
      has_chart: ['yes', 'no'],
      row: Array.from({ length: rows.length }, (_, index) => String(index + 1)),
    },
  };
}

/** Rows as one text: comparing hundreds of wide rows object by object costs most of the run. */
function lines(rows: readonly Row[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

async function ask(address: string, expectedCount: number): Promise<Buffer> {
  const response = await askFile(database, address);
  expect([address, response.status]).toEqual([address, 200]);
  expect([address, response.headers.get('X-Total-Count')]).toEqual([address, String(expectedCount)]);
  return Buffer.from(await response.arrayBuffer());
}

function expectSame(what: string, read: ReadFile, rows: readonly Row[], header: readonly string[]): void {
  expect(`${what}\n${lines(read.rows)}`).toBe(`${what}\n${lines(rows)}`);
  expect([what, read.header]).toEqual([what, header]);
}

describe.each(NAMES)(
  '%s: what is exported is what the table shows, and what a plain reading of all rows finds',
  (name) => {
    test(`${VIEWS} random views: same rows, order, columns and values in CSV, JSON Lines and Parquet, and of each third in XLSX`, async () => {
      const material = await materialOf(name);
      const { definition } = material;
      const plain = await plainSet(database, name, folder.path);
      const random = randomOf(SEED + name.length * 7919 + name.charCodeAt(0));
      let total = 0;
      for (let index = 0; index < VIEWS; index += 1) {
        const drawn = randomView(random, material);
        const query = serialiseView(drawn, definition, 'api');
        // The address is what is shared: what it says is what page and file show.
        const { view, problems } = parseView(definition, new URLSearchParams(query), { surface: 'api' });
        expect([query, problems]).toEqual([query, []]);
        const columns = columnsOf(definition, view.columns);
        const { rows, ids } = await walkForwards(database.db, name, { ...view, limit: PAGE_ROWS });
        const found = plainIds(view, plain);
        expect([query, ...ids].join('\n')).toBe([query, ...found].join('\n'));
        total += rows.length;
        const keys = columns.map(({ key }) => key);
        const names = columns.map(({ key, label }) => (view.hasLongNames ? label[view.lang] : key));
        const where = `${name}?${query}`;
        const csv = await ask(`${name}.csv?${query}`, rows.length);
        expectSame(`CSV ${where}`, readCsv(textOf(csv, view), columns), rows, names);
        const jsonl = readJsonLines((await ask(`${name}.jsonl?${query}`, rows.length)).toString());
        expectSame(`JSON Lines ${where}`, jsonl, rows, rows.length === 0 ? [] : keys);
        const parquet = readParquetFile(await ask(`${name}.parquet?${query}`, rows.length), columns);
        expectSame(`Parquet ${where}`, parquet, rows, keys);
        if (index % XLSX_EACH !== 0) continue;
        const xlsx = await readXlsx(await ask(`${name}.xlsx?${query}`, rows.length), columns, rows.length);
        expectSame(`XLSX ${where}`, xlsx, rows, names);
      }
      // Views that find nothing prove nothing.
      expect(total).toBeGreaterThan(VIEWS * 10);
    });
  },
);

function textOf(bytes: Buffer, { hasByteOrderMark }: View): string {
  expect(bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))).toBe(hasByteOrderMark);
  return bytes.toString('utf8', hasByteOrderMark ? 3 : 0);
}
