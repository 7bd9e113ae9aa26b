import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';

/** How COPY writes rows: `csv` as RFC 4180 has it but for its line ends, `lines` one plain text a row, of one column. */
export type CopyForm = 'csv' | 'lines';

/** A COPY with no value in its text: they are settings of the transaction, each under its name. */
export type CopyText = {
  readonly text: string;
  readonly settings: readonly (readonly [name: string, value: string])[];
};

const OPTIONS: Record<CopyForm, string> = {
  csv: 'format csv',
  // JSON holds no control character as such, so nothing in it is ever quoted or doubled.
  lines: `format csv, delimiter e'\\x01', quote e'\\x02'`,
};

const dialect = new PgDialect();

/**
 * COPY takes no parameters. Each of the query's becomes a setting that the query reads once, cast as the query casts it:
 * `$1::integer` is read as `(select current_setting('export.p1')::integer)`, and the same for lists.
 * @throws Error where a parameter is not cast, or is no text, number or boolean: the planner would not know it
 */
export function copyText(query: SQL, form: CopyForm): CopyText {
  const { sql: text, params } = dialect.sqlToQuery(query);
  const seen = new Set<number>();
  const copied = text.replace(/\$(\d+)(::[a-z_]+(?:\[\])?)?/g, (_, digits: string, cast: string | undefined) => {
    const index = Number(digits) - 1;
    if (cast === undefined) throw new Error(`A parameter of a file has no type: $${digits}.`);
    seen.add(index);
    return `(select current_setting('${nameOf(index)}')${cast})`;
  });
  if (params.some((_, index) => !seen.has(index))) throw new Error('A parameter of a file is not used.');
  return {
    text: `copy (${copied}) to stdout (${OPTIONS[form]})`,
    settings: params.map((param, index) => [nameOf(index), settingOf(param)] as const),
  };
}

function nameOf(index: number): string {
  return `export.p${index + 1}`;
}

function settingOf(param: unknown): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number' || typeof param === 'boolean') return String(param);
  throw new Error(`A parameter of a file cannot be a setting: ${typeof param}.`);
}
