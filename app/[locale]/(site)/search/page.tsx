import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paramsOf } from '@/app/_data/params-of';
import { pageLocale } from '@/app/_i18n/page-locale';
import { readResults } from '@/app/_search/read-results';
import { StandingNote } from '@/app/[locale]/(site)/_components/standing-note';
import { pathIn } from '@/lib/format/locale';
import { SEARCH_KINDS } from '@/lib/search/document';
import { MAX_ASKED } from '@/lib/search/max-asked';
import { readQuestion } from '@/lib/search/question';
import { Examples } from './_components/examples';
import { Results } from './_components/results';
import { SearchNotes } from './_components/search-notes';
import { TableSearches } from './_components/table-searches';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('search');
  const { text } = readQuestion(paramsOf(await searchParams).get('q') ?? '');
  return {
    title: text === '' ? t('title') : t('titleOf', { text }),
    description: t('lede'),
    robots: text === '' ? undefined : { index: false },
  };
}

/** The search of the whole record: the address is the question, in the parameter `q`, and `kind` asks for one kind only. */
export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations('search');
  const asked = paramsOf(await searchParams);
  const results = await readResults(asked.get('q') ?? '');
  const { text, concepts } = results.question;
  const kind = SEARCH_KINDS.find((one) => one === asked.get('kind')) ?? null;
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <h1>{t('title')}</h1>
        <p className={styles['lede']}>{t('lede')}</p>
        <StandingNote />
      </header>
      <search>
        <form action={pathIn(locale, '/search')} method="get" className={styles['form']}>
          <label className={styles['field']}>
            <span className="visually-hidden">{t('label')}</span>
            <input
              type="search"
              name="q"
              defaultValue={text}
              placeholder={t('placeholder')}
              maxLength={MAX_ASKED}
              autoComplete="off"
            />
          </label>
          <button type="submit" className={styles['submit']}>
            {t('submit')}
          </button>
        </form>
      </search>
      <SearchNotes results={results} kind={kind} locale={locale} />
      {concepts.length === 0 ? (
        <Examples locale={locale} />
      ) : (
        <>
          <Results results={results} kind={kind} locale={locale} />
          <TableSearches text={text} locale={locale} />
        </>
      )}
    </div>
  );
}
