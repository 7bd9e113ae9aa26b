import { withRangesJoined } from '@/lib/tables/range-fields';

/**
 * The address a form without script would lead to, in its tidy form: values of one name joined by commas, empty ones left
 * out, the two fields of a range as one term.
 */
export function addressOfForm(path: string, entries: Iterable<readonly [string, FormDataEntryValue]>): string {
  const values = new Map<string, string[]>();
  const texts = [...entries].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  for (const [name, value] of withRangesJoined(texts) ?? texts) {
    if (value.trim() === '') continue;
    values.set(name, [...(values.get(name) ?? []), value.trim()]);
  }
  const pairs = [...values].map(([name, all]) => `${name}=${encodeURIComponent(all.join(',')).replace(/%2C/g, ',')}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}
