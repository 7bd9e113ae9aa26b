import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Cells of a file, line by line; the first line is the header. */
export type Lines = string[][];

export type RecordFolder = {
  readonly path: string;
  /** Changes the cells of a file; `file` without `.csv`. */
  editLines(file: string, change: (lines: Lines) => Lines): Promise<void>;
  /** Changes one cell; `line` counts from 1, the header being line 1. */
  setCell(file: string, line: number, column: string, text: string): Promise<void>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  delete(file: string): Promise<void>;
  remove(): Promise<void>;
};

/** A copy of the real record in a temporary folder, to be broken or changed. */
export async function copyRecord(): Promise<RecordFolder> {
  const path = await mkdtemp(join(tmpdir(), 'record-'));
  await cp('data', path, { recursive: true });
  const pathOf = (file: string) => join(path, `${file}.csv`);

  async function editLines(file: string, change: (lines: Lines) => Lines): Promise<void> {
    await writeFile(pathOf(file), encode(change(parse(await readFile(pathOf(file), 'utf8')))));
  }
  return {
    path,
    editLines,
    setCell: (file, line, column, text) => editLines(file, (lines) => withCell(lines, line, column, text)),
    write: (file, content) => writeFile(pathOf(file), content),
    delete: (file) => rm(pathOf(file)),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** The lines with one cell changed. */
export function withCell(lines: Lines, line: number, column: string, text: string): Lines {
  const index = lines[0]?.indexOf(column) ?? -1;
  if (index === -1 || lines[line - 1] === undefined) throw new Error(`There is no cell ${column} in line ${line}.`);
  return lines.map((cells, at) => (at === line - 1 ? cells.with(index, text) : cells));
}

/** CSV by RFC 4180, quoted where it must be, lines ended by LF. */
export function encode(lines: Lines): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return lines.map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}
