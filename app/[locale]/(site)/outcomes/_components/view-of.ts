import { paramsOf } from '@/app/_data/params-of';
import type { Locale } from '@/lib/format/locale';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { type ParsedView, parseView } from '@/lib/tables/parse-view';

/** The view that a page's address asks for, in the page's language. */
export function viewOf(searchParams: Record<string, string | string[] | undefined>, locale: Locale): ParsedView {
  return parseView(OUTCOMES, paramsOf(searchParams), { surface: 'page', lang: locale });
}
