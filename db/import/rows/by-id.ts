/** Rows by their id. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The row of an id that is known to be there: the references were checked. */
export function mustGet<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`No row has the id "${id}": its reference was not checked.`);
  return value;
}
