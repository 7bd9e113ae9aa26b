import { getTranslations } from 'next-intl/server';
import { Link } from '@/app/_i18n/navigation';
import { documentPath, searchPath } from '@/app/_search/paths';
import type { Results as Read } from '@/app/_search/read-results';
import { detailText, markedDocument } from '@/app/_search/result-words';
import { AnswerCard } from '@/components/search/answer-card';
import { ResultList } from '@/components/search/result-list';
import { inLocale, type Locale } from '@/lib/format/locale';
import type { SearchKind } from '@/lib/search/document';
import { groupFound } from '@/lib/search/group-found';
import styles from './results.module.css';

/** Of each kind, and where one kind is asked for. */
const MOST_OF_EACH = 6;
const MOST_OF_ONE = 100;

type Props = { readonly results: Read; readonly kind: SearchKind | null; readonly locale: Locale };

/** The figures that answer a question, then what was found, by kind. */
export async function Results({ results, kind, locale }: Props) {
  const t = await getTranslations();
  const { answers, found, terms, question } = results;
  const asked = kind === null ? found : found.filter(({ document }) => document.kind === kind);
  const groups = groupFound(asked, kind === null ? MOST_OF_EACH : MOST_OF_ONE);
  return (
    <>
      {answers.length > 0 && kind === null && (
        <section aria-labelledby="figures" className={styles['answers']}>
          <h2 id="figures" className="visually-hidden">
            {t('search.figures')}
          </h2>
          {answers.map(({ metric, programme, ...answer }) => (
            <AnswerCard
              key={metric.id}
              metric={metric}
              name={<Link href={`/metrics/${metric.id}`}>{inLocale(locale, metric.nameEn, metric.nameZh)}</Link>}
              programme={inLocale(locale, programme.en, programme.zh)}
              {...answer}
              locale={locale}
            />
          ))}
        </section>
      )}
      {groups.map((group) => (
        <ResultList
          key={group.kind}
          id={`found-${group.kind}`}
          heading={t(`search.kinds.${group.kind}`)}
          items={group.found.map(({ document }) => ({
            id: document.id,
            href: documentPath(document, locale),
            ...markedDocument(document, terms, locale),
            detail: detailText(document, locale, t),
          }))}
          more={
            group.count <= group.found.length ? null : kind === null ? (
              <a href={searchPath(question.text, locale, group.kind)}>
                {t('search.all', { count: group.count, kind: t(`search.kinds.${group.kind}`) })}
              </a>
            ) : (
              t('search.best', { listed: group.found.length, count: group.count })
            )
          }
        />
      ))}
    </>
  );
}
