import { getTranslations } from 'next-intl/server';
import type { RowPart } from '@/app/[locale]/(site)/_table/row-page';
import { sourceText } from '@/components/figures/source-text';
import { readSource } from './read-source';
import { supportOf } from './support';

/** What the page of a document is about, in a sentence: who published it when, and what rests on it. */
export async function describeSource({ row, id, locale }: RowPart): Promise<string> {
  const t = await getTranslations();
  const { publisher, published_on: date } = row;
  const { programmes } = await readSource(id);
  const source = { publisher: String(publisher), publishedOn: typeof date === 'string' ? date : null };
  return t('sourcePage.description', {
    source: sourceText(source, locale, t),
    what: supportOf(row, programmes.length, t),
  });
}
