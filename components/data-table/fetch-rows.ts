/**
 * The rows behind the address of a JSON Lines file, as texts: null is empty. The keys are those of the first row; no rows, no keys.
 * @throws Error where the server refuses, or sends fewer rows than it says the view has
 */
export async function fetchRows(address: string): Promise<{ keys: string[]; rows: string[][] }> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const expected = response.headers.get('X-Total-Count');
  const lines = (await response.text()).split('\n').filter((line) => line !== '');
  if (expected !== null && lines.length !== Number(expected)) throw new Error(`${lines.length} / ${expected}`);
  const parsed = lines.map((line) => Object.entries<unknown>(JSON.parse(line)));
  return {
    keys: (parsed[0] ?? []).map(([key]) => key),
    rows: parsed.map((entries) => entries.map(([, value]) => (value === null ? '' : String(value)))),
  };
}
