import type { Locale } from '@/lib/format/locale';
import { placeInChinese } from '@/lib/format/place-names';

/** Where a programme is. What has no Chinese name stays in English, and says so to who reads aloud. */
export function Place({ place, locale }: { readonly place: string; readonly locale: Locale }) {
  // The record joins the stops of a way with hyphens.
  if (locale === 'en') return place.replaceAll(' - ', '–');
  return placeInChinese(place) ?? <span lang="en">{place}</span>;
}
