import { tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm';
import { describe, expect, test } from 'vitest';
import { parquetPieces } from '@/lib/export/parquet';
import type { Cell, Column } from '@/lib/tables/definition';

const label = { en: 'x', zh: 'x' };
const COLUMNS: readonly Column[] = [
  { key: 'name', kind: 'text', label },
  { key: 'value', kind: 'number', figure: { unit: 'unit' }, nullable: true, label },
  { key: 'count', kind: 'number', label },
  { key: 'derived', kind: 'boolean', label },
  { key: 'start_date', kind: 'date', areWholeDays: true, label },
  { key: 'last_date', kind: 'date', areWholeDays: true, nullable: true, label },
  { key: 'published_on', kind: 'date', nullable: true, label },
];

async function tableOf(rows: readonly (readonly Cell[])[], groupRows = 20_000) {
  async function* batches() {
    for (let at = 0; at < rows.length; at += 2) yield rows.slice(at, at + 2);
  }
  const pieces: Uint8Array[] = [];
  const metadata = { release: '3', units: '中文 too' };
  for await (const piece of parquetPieces(batches(), { columns: COLUMNS, metadata, groupRows })) pieces.push(piece);
  return tableFromIPC(readParquet(Buffer.concat(pieces)).intoIPCStream());
}

const ROW: Cell[] = ['中文', 21.7e9, 3, true, '2024-06-30', null, '2024-06'];

describe('a Parquet file', () => {
  test('types: numbers DOUBLE, counts INT32, truth BOOLEAN, whole days DATE, stated dates text', async () => {
    const { schema } = await tableOf([ROW]);
    expect(schema.fields.map(({ name, type, nullable }) => `${name} ${type} ${nullable}`)).toEqual([
      'name Utf8 false',
      'value Float64 true',
      'count Int32 false',
      'derived Bool false',
      'start_date Date32<DAY> false',
      'last_date Date32<DAY> true',
      'published_on Utf8 true',
    ]);
    expect(schema.metadata.get('release')).toBe('3');
    expect(schema.metadata.get('units')).toBe('中文 too');
  });

  test('values; what has none is null and no nought', async () => {
    const table = await tableOf([ROW, ['', null, 0, false, '1969-12-31', '2024-02-29', null]]);
    expect(table.toArray().map((row) => row.toJSON())).toEqual([
      {
        name: '中文',
        value: 21.7e9,
        count: 3,
        derived: true,
        start_date: Date.UTC(2024, 5, 30),
        last_date: null,
        published_on: '2024-06',
      },
      {
        name: '',
        value: null,
        count: 0,
        derived: false,
        start_date: Date.UTC(1969, 11, 31),
        last_date: Date.UTC(2024, 1, 29),
        published_on: null,
      },
    ]);
  });

  test('7 rows in groups of 3 are 7 rows in order; no rows are a file that can be read', async () => {
    const rows = Array.from({ length: 7 }, (_, index) => ROW.with(2, index));
    expect([...((await tableOf(rows, 3)).getChild('count') ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const empty = await tableOf([]);
    expect([empty.numRows, empty.schema.fields.length]).toEqual([0, 7]);
  });
});
