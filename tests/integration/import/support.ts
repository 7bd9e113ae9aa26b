import type { Sql } from 'postgres';

/** Rows of every table of the record and of its releases, by table. */
export async function countAll(client: Sql): Promise<Record<string, number>> {
  const tables = await client<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`;
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await client<{ count: number }[]>`select count(*)::int as count from ${client(name)}`;
    counts[name] = row?.count ?? -1;
  }
  return counts;
}

/** A fingerprint of all rows of a release in every table: one character changed anywhere changes it. */
export async function fingerprint(client: Sql, releaseId: number): Promise<Record<string, string | null>> {
  const tables = await client<{ name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'release_id' order by table_name`;
  const prints: Record<string, string | null> = {};
  for (const { name } of tables) {
    const [row] = await client<{ print: string | null }[]>`
      select md5(string_agg(t::text, '|' order by t::text)) as print from ${client(name)} t where release_id = ${releaseId}`;
    prints[name] = row?.print ?? null;
  }
  return prints;
}
