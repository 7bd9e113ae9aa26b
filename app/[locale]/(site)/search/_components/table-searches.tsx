import { getTranslations } from 'next-intl/server';
import { type Locale, pathIn } from '@/lib/format/locale';
import { SET_PAGES } from '@/lib/tables/set-pages';
import styles from './notes.module.css';

const SETS = ['outcomes', 'observations', 'metrics', 'organisations', 'sources'] as const;

/** The same words in the searches of the tables, which look through every row, as it is written. */
export async function TableSearches({ text, locale }: { readonly text: string; readonly locale: Locale }) {
  const t = await getTranslations();
  return (
    <section aria-labelledby="tables" className={styles['tables']}>
      <h2 id="tables" className={styles['heading']}>
        {t('search.tablesTitle')}
      </h2>
      <p>{t('search.tablesText', { text })}</p>
      <ul className={styles['links']}>
        {SETS.map((set) => (
          <li key={set}>
            <a href={pathIn(locale, `${SET_PAGES[set]}?q=${encodeURIComponent(text)}`)}>{t(`sets.${set}.table`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
