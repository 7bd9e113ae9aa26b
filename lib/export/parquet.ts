import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell, Column } from '@/lib/tables/definition';
import { loopTurn } from './loop-turn';
import { dayNumber } from './whole-days';

/** Rows of a group are kept in memory until it is written, and nothing else is done while it is. */
const GROUP_ROWS = 5_000;

type Options = {
  readonly columns: readonly Column[];
  /** What is known of the file, as its metadata. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Less only in tests. */
  readonly groupRows?: number;
};

type Batches = AsyncIterable<readonly (readonly Cell[])[]>;

/**
 * A Parquet file as it is made from rows in batches, a group of rows at a time: published numbers as DOUBLE, counts as
 * INT32, truth as BOOLEAN, dates that are always whole days as DATE, all else as UTF-8 text. What has no value is null.
 */
export async function* parquetPieces(
  batches: Batches,
  { columns, metadata, groupRows = GROUP_ROWS }: Options,
): AsyncGenerator<Uint8Array, void, undefined> {
  const writer = new ByteWriter(1 << 20);
  const file = new ParquetWriter({
    writer,
    schema: schemaOf(columns),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: 'Connectivity Observatory',
  });
  let group = columns.map((): unknown[] => []);
  const writeGroup = () => {
    const columnData = columns.map((column, index) => ({
      name: column.key,
      data: group[index] ?? [],
      // Readers skip groups by the least and greatest number or day of each; of texts they cost more than they save.
      statistics: column.kind === 'number' || isDay(column),
    }));
    file.write({ columnData, rowGroupSize: groupRows });
    group = columns.map(() => []);
    return taken(writer);
  };
  yield taken(writer);
  for await (const rows of batches) {
    for (const cells of rows) {
      columns.forEach((column, index) => {
        group[index]?.push(storedOf(cells[index] ?? null, column));
      });
      if ((group[0]?.length ?? 0) < groupRows) continue;
      // Writing takes the process's whole attention: one group in a turn, over all files.
      await loopTurn();
      yield writeGroup();
    }
  }
  if ((group[0]?.length ?? 0) > 0) yield writeGroup();
  file.finish();
  const footer = taken(writer);
  yield file.num_rows === 0n ? withNoGroups(footer) : footer;
}

/** In the footer of a file without rows: no rows (field 3), and an empty list of row groups (field 4), of no type. */
const NO_GROUPS = Buffer.from([0x16, 0x00, 0x19, 0x00]);
const STRUCT_TYPE = 0x0c;

/** The writer gives an empty list no type, which strict readers refuse: row groups are structures, also where there are none. */
function withNoGroups(footer: Uint8Array): Uint8Array {
  const at = Buffer.from(footer.buffer, footer.byteOffset, footer.byteLength).indexOf(NO_GROUPS);
  if (at === -1) throw new Error('The footer of an empty Parquet file is not as it was.');
  footer[at + NO_GROUPS.length - 1] = STRUCT_TYPE;
  return footer;
}

/** The bytes written since the last call; places in the file go on being counted from its start. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'rows', num_children: columns.length }, ...columns.map(elementOf)];
}

function elementOf(column: Column): SchemaElement {
  const named = { name: column.key, repetition_type: column.nullable === true ? 'OPTIONAL' : 'REQUIRED' } as const;
  if (isDay(column)) return { ...named, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } };
  if (column.kind === 'number') return { ...named, type: column.figure === undefined ? 'INT32' : 'DOUBLE' };
  if (column.kind === 'boolean') return { ...named, type: 'BOOLEAN' };
  return { ...named, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
}

function storedOf(cell: Cell, column: Column): Cell {
  return typeof cell === 'string' && isDay(column) ? dayNumber(cell) : cell;
}

function isDay(column: Column): boolean {
  return column.kind === 'date' && column.areWholeDays === true;
}
