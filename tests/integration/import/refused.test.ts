import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { importFolder } from '@/db/import/import-folder';
import { columnRules } from '@/lib/record/files/column-rule';
import { FILE_NAMES, type FileName, RECORD_FILES } from '@/lib/record/files/record-files';
import { createTestDatabase, type TestDatabase } from '@/tests/support/database';
import { copyRecord, encode, type Lines, type RecordFolder, withCell } from '@/tests/support/record-folder';
import { countAll } from './support';

let database: TestDatabase;
let untouched: Record<string, number>;
beforeAll(async () => {
  database = await createTestDatabase();
  untouched = await countAll(database.client);
});
afterAll(async () => {
  await database.drop();
});

let folder: RecordFolder;
beforeEach(async () => {
  folder = await copyRecord();
});
afterEach(async () => {
  await folder.remove();
});

/** The import of the broken folder is refused for exactly this reason, and no table has a row more or less. */
async function expectRefusal(file: FileName, line: number, column: string, message: RegExp): Promise<void> {
  expect(await importFolder(database.db, folder.path)).toEqual({
    status: 'refused',
    errors: [
      {
        file: `${file}.csv`,
        line,
        column,
        columnNumber: RECORD_FILES[file].columns.indexOf(column) + 1,
        message: expect.stringMatching(message),
      },
    ],
  });
  expect(await countAll(database.client)).toEqual(untouched);
}

const typeOf = (file: FileName, column: string) => {
  const schema: z.ZodType | undefined = RECORD_FILES[file].cells[column];
  // `unwrap` is typed by zod's core; every column's schema is made by the builders, which are of the classic kind.
  const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
  return inner === undefined ? undefined : columnRules.get(inner)?.type;
};

/** The first line, from line 3 on, where the column is filled. */
function filledLine(lines: Lines, column: string): number {
  const index = lines[0]?.indexOf(column) ?? -1;
  return lines.findIndex((cells, at) => at >= 2 && cells[index] !== '') + 1;
}

const references = FILE_NAMES.flatMap((file) =>
  RECORD_FILES[file].references.map(([column]) => [file, column] as const),
);
const numbers = FILE_NAMES.flatMap((file) =>
  RECORD_FILES[file].columns
    .filter((column) => ['number', 'integer'].includes(typeOf(file, column) ?? ''))
    .map((column) => [file, column] as const),
);

describe('a broken copy of a file is refused with line and column, and nothing changes', () => {
  test.each(references)('%s.csv: a reference of %s to nothing', async (file, column) => {
    let line = 0;
    await folder.editLines(file, (lines) => {
      line = filledLine(lines, column);
      return withCell(lines, line, column, column === 'currency' ? 'XXX' : 'no-such-row');
    });
    await expectRefusal(file, line, column, /^"(no-such-row|XXX)" is not the id of a row of \w+\.csv$/);
  });

  test.each(numbers)('%s.csv: a bad number in %s', async (file, column) => {
    let line = 0;
    await folder.editLines(file, (lines) => {
      line = filledLine(lines, column);
      return withCell(lines, line, column, '1,000');
    });
    await expectRefusal(file, line, column, /^"1,000" is not a (plain|whole) number/);
  });

  test.each(FILE_NAMES)('%s.csv: a missing column', async (file) => {
    const [column = ''] = RECORD_FILES[file].columns;
    await folder.editLines(file, (lines) => lines.map(([, ...cells]) => cells));
    await expectRefusal(file, 1, column, /^is missing from the first line$/);
  });

  test.each(FILE_NAMES)('%s.csv: a row twice', async (file) => {
    const [column = ''] = RECORD_FILES[file].key;
    let line = 0;
    await folder.editLines(file, (lines) => {
      line = lines.length + 1;
      return [...lines, lines[1] ?? []];
    });
    await expectRefusal(file, line, column, /^repeats line 2: no two rows share /);
  });

  test.each(FILE_NAMES)('%s.csv: a cell in another encoding', async (file) => {
    const column = RECORD_FILES[file].columns.at(-1) ?? '';
    let broken = Buffer.alloc(0);
    await folder.editLines(file, (lines) => {
      // "é" in Latin-1 is the byte E9; nothing else of the file is changed.
      const [before = '', after = ''] = encode(withCell(lines, 3, column, '@@')).split('@@');
      broken = Buffer.concat([Buffer.from(before), Buffer.from([0xe9]), Buffer.from(after)]);
      return lines;
    });
    await folder.write(file, broken);
    await expectRefusal(file, 3, column, /^is not UTF-8 text/);
  });
});
