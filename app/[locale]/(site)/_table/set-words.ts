import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { PagedSet } from './paths';

/** What the page of a set says of itself. */
export type SetWords = {
  readonly title: string;
  readonly lede: string;
  /** Names the table. */
  readonly table: string;
  /** Names the form of the filters. */
  readonly filters: string;
  readonly search: string;
  readonly searchPlaceholder: string;
};

/** The words of the page of a set, in the language of the request. */
export async function setWords(set: PagedSet): Promise<SetWords> {
  const t = await getTranslations();
  return {
    title: t(`sets.${set}.title`),
    lede: t(`sets.${set}.lede`),
    table: t(`sets.${set}.table`),
    filters: t(`sets.${set}.filters`),
    search: t(`sets.${set}.search`),
    searchPlaceholder: t(`sets.${set}.searchPlaceholder`),
  };
}

/** The title of the page of a set, and what it is about. */
export async function setMetadata(set: PagedSet): Promise<Metadata> {
  const { title, lede } = await setWords(set);
  return { title, description: lede };
}
