import type { TestDatabase } from '../../../support/database';

/** Repeats the observations of the record so many times, each with a place of its own: more than sockets and buffers hold. */
export async function repeatObservations({ client }: TestDatabase, times: number): Promise<number> {
  const columns = await client<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_name = 'observations' and is_generated = 'NEVER' and column_name <> 'ordinal' order by ordinal_position`;
  const names = columns.map(({ name }) => name);
  // No record has them: they differ by their place alone.
  await client`alter table observations drop constraint observations_key`;
  await client`
    insert into observations (${client(names)}, ordinal)
    select ${client(names)}, ordinal + n * (select max(ordinal) + 1 from observations)
    from observations cross join generate_series(1, ${times}::integer) n`;
  await client`analyze observations`;
  const [row] = await client<{ count: number }[]>`select count(*)::integer as count from observations`;
  return row?.count ?? 0;
}
