import { getTranslations } from 'next-intl/server';
import { StandingNote } from '@/app/[locale]/(site)/_components/standing-note';
import { TableNavigator } from '@/app/[locale]/(site)/_components/table-navigator';
import { problemText } from '@/components/charts/notice-text';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/format/locale';
import { problem } from '@/lib/tables/problem';
import styles from '../page.module.css';
import { AddMetric } from './add-metric';

type Props = {
  readonly path: string;
  /** What the address names that is no metric. */
  readonly unknown: readonly string[];
  readonly locale: Locale;
};

/** The page before anything is compared: what it is for, and how to choose. */
export async function NothingCompared({ path, unknown, locale }: Props) {
  const t = await getTranslations();
  return (
    <article className={styles['page']}>
      <header className={styles['header']}>
        <h1>{t('compare.title')}</h1>
        <p className={styles['lede']}>{t('compare.empty')}</p>
        <StandingNote />
      </header>
      {unknown.length > 0 && (
        <Notice title={t('table.problemsTitle')} tone="problem">
          <ul>
            {unknown.map((id) => (
              <li key={id}>{problemText(problem('metric', 'unknown_value', id), t)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <TableNavigator>
        <AddMetric path={path} kept={[]} metricIds={[]} locale={locale} />
      </TableNavigator>
    </article>
  );
}
