import { BYTE_ORDER_MARK, csvHeader } from '@/lib/export/csv';
import { crlfLines } from '@/lib/export/csv-lines';
import type { FileFormat } from '@/lib/export/file-formats';
import { jsonRows } from '@/lib/export/json-rows';
import { parquetPieces } from '@/lib/export/parquet';
import { workbookPieces } from '@/lib/export/xlsx/workbook';
import { DEFINITIONS } from '@/lib/tables/sets';
import { aboutFile, type FileFacts, fileMetadata } from './about-file';

type Rows = AsyncGenerator<Buffer, void, undefined>;
type Pieces = AsyncGenerator<Uint8Array, void, undefined>;

/** A file in pieces, made from rows in the form that the format takes (`FILE_KINDS`). */
export function filePieces(format: FileFormat, rows: Rows, facts: FileFacts): Pieces {
  switch (format) {
    case 'csv':
      return csvPieces(rows, facts);
    case 'jsonl':
      return rows;
    case 'parquet':
      return parquetPieces(jsonRows(rows), { columns: facts.columns, metadata: fileMetadata(facts) });
    case 'xlsx':
      return workbookPieces(jsonRows(rows), {
        columns: facts.columns,
        headers: facts.columns.map(({ key, label }) => (facts.view.hasLongNames ? label[facts.view.lang] : key)),
        count: facts.count,
        name: DEFINITIONS[facts.name].label[facts.view.lang],
        about: aboutFile(facts),
        day: facts.release.createdAt.slice(0, 10),
      });
  }
}

async function* csvPieces(rows: Rows, { columns, view }: FileFacts): Pieces {
  const header = csvHeader(columns, view.hasLongNames ? view.lang : 'keys');
  yield Buffer.from((view.hasByteOrderMark ? BYTE_ORDER_MARK : '') + header);
  const withCrlf = crlfLines();
  for await (const piece of rows) yield withCrlf(piece);
}
