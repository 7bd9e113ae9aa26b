import type { RecordError } from './record-error';

/** What is wrong with the first line of a file; nothing where it names exactly `columns`, in that order. */
export function checkHeader(file: string, columns: readonly string[], header: readonly string[]): RecordError[] {
  const at = (index: number, column: string, message: string): RecordError => ({
    file,
    line: 1,
    column,
    columnNumber: index + 1,
    message,
  });
  // UTF-16 shows by its NULs, every other encoding by what is no UTF-8: the names themselves cannot be read then.
  const damaged = header.findIndex((name) => /[\0\u{FFFD}]/u.test(name));
  if (damaged !== -1) return [{ ...at(damaged, '', 'the file is not UTF-8 text'), column: null }];
  const errors = header.flatMap((name, index) => {
    if (!columns.includes(name)) return [at(index, name, `is not a column of ${file}`)];
    if (header.indexOf(name) !== index) return [at(index, name, 'is named twice')];
    return [];
  });
  for (const [index, name] of columns.entries())
    if (!header.includes(name)) errors.push(at(index, name, 'is missing from the first line'));
  if (errors.length > 0) return errors;
  return header.flatMap((name, index) =>
    columns[index] === name ? [] : [at(index, name, `stands in the place of ${columns[index]}: the order is fixed`)],
  );
}
