import { getTranslations } from 'next-intl/server';
import { MOST_INDEXED } from '@/app/_search/ask-index';
import { searchPath } from '@/app/_search/paths';
import type { Results } from '@/app/_search/read-results';
import { readingNotes } from '@/app/_search/result-words';
import type { Locale } from '@/lib/format/locale';
import type { SearchKind } from '@/lib/search/document';
import { MAX_ASKED } from '@/lib/search/max-asked';
import styles from './notes.module.css';

type Props = { readonly results: Results; readonly kind: SearchKind | null; readonly locale: Locale };

/** How the question was read, and how much was found. */
export async function SearchNotes({ results, kind, locale }: Props) {
  const { question, found, partial } = results;
  if (question.text === '') return null;
  const all = await getTranslations();
  const t = await getTranslations('search');
  const { text } = question;
  const asked = kind === null ? found : found.filter(({ document }) => document.kind === kind);
  return (
    <div className={styles['notes']} role="status">
      {question.isCut && <p>{t('cut', { count: MAX_ASKED })}</p>}
      {question.concepts.length === 0 && <p>{t('nothingToFind', { text })}</p>}
      {question.concepts.length > 0 && found.length === 0 && <p>{t('nothingFound', { text })}</p>}
      {asked.length === 0 && found.length > 0 && <p>{t('noneOfKind', { count: found.length, text })}</p>}
      {asked.length > 0 && <p>{t('found', { count: asked.length, text })}</p>}
      {readingNotes(results, all).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {kind !== null && (
        <p>
          {t('onlyKind', { kind: t(`kinds.${kind}`) })} <a href={searchPath(text, locale)}>{t('allKinds')}</a>
        </p>
      )}
      {partial.length > 0 && (
        <p>{t('partial', { count: MOST_INDEXED, kinds: partial.map((one) => t(`kinds.${one}`)).join(t('comma')) })}</p>
      )}
    </div>
  );
}
