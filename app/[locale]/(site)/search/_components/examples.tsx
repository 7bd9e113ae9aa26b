import { getTranslations } from 'next-intl/server';
import { searchPath } from '@/app/_search/paths';
import type { Locale } from '@/lib/format/locale';
import styles from './notes.module.css';

const EXAMPLES = ['number', 'change', 'programme', 'where', 'when'] as const;

/** What one may ask, for whoever has not asked yet. */
export async function Examples({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations('search');
  return (
    <section aria-labelledby="examples">
      <h2 id="examples" className={styles['heading']}>
        {t('examplesTitle')}
      </h2>
      <ul className={styles['links']}>
        {EXAMPLES.map((example) => (
          <li key={example}>
            <a href={searchPath(t(`examples.${example}`), locale)}>{t(`examples.${example}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
