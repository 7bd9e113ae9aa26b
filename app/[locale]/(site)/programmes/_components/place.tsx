import type { Locale } from '@/lib/format/locale';

/** Where a programme is. The record has this in English alone, and other languages say so to who reads aloud. */
export function Place({ place, locale }: { readonly place: string; readonly locale: Locale }) {
  return locale === 'en' ? place : <span lang="en">{place}</span>;
}
