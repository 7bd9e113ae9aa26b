import { getTranslations } from 'next-intl/server';
import type { NothingViewed } from '@/app/_data/read-viewed';
import { StandingNote } from '@/app/[locale]/(site)/_components/standing-note';
import { TableNavigator } from '@/app/[locale]/(site)/_components/table-navigator';
import { problemText } from '@/components/charts/notice-text';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/format/locale';
import { MAX_COMPARED } from '@/lib/series/view/chart-subject';
import { chartViewPairs } from '@/lib/series/view/serialise-chart-view';
import styles from '../page.module.css';
import { AddMetric } from './add-metric';

type Props = { readonly path: string; readonly viewed: NothingViewed; readonly locale: Locale };

/** The page before anything is compared: what it is for, and how to choose. What of the view can be followed is kept. */
export async function NothingCompared({ path, viewed: { view, problems, release }, locale }: Props) {
  const t = await getTranslations();
  return (
    <article className={styles['page']}>
      <header className={styles['header']}>
        <h1>{t('compare.title')}</h1>
        <p className={styles['lede']}>{t('compare.empty', { max: MAX_COMPARED })}</p>
        <StandingNote />
      </header>
      {problems.length > 0 && (
        <Notice title={t('table.problemsTitle')} tone="problem">
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.parameter} ${problem.value}`}>{problemText(problem, t)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <TableNavigator>
        <AddMetric path={path} kept={chartViewPairs(view)} metricIds={[]} releaseId={release.id} locale={locale} />
      </TableNavigator>
    </article>
  );
}
