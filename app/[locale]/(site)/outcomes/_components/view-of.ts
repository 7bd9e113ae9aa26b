import type { Locale } from '@/lib/format/locale';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { type ParsedView, parseView } from '@/lib/tables/parse-view';

/** The view that a page's address asks for, in the page's language. */
export function viewOf(searchParams: Record<string, string | string[] | undefined>, locale: Locale): ParsedView {
  const pairs = Object.entries(searchParams).flatMap(([key, value]) =>
    [value ?? []].flat().map((one): [string, string] => [key, one]),
  );
  return parseView(OUTCOMES, new URLSearchParams(pairs), { surface: 'page', lang: locale });
}
