import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Problem } from '@/lib/tables/problem';
import styles from './chart-frame.module.css';
import { noticeText, problemText } from './notice-text';
import type { PreparedChart } from './prepare-chart';

type Props = {
  readonly chart: PreparedChart;
  /** What of the address could not be read. */
  readonly problems: readonly Problem[];
};

/** What of the address could not be followed, and what is shown instead; below it, quietly, what the view leaves out. */
export function ChartNotices({ chart, problems }: Props) {
  const t = useTranslations();
  const { subject, viewed, locale } = chart;
  const textOf = (notice: (typeof viewed.notices)[number]) => noticeText(notice, subject, locale, t);
  const refused = viewed.notices.filter(({ isRefusal }) => isRefusal);
  const faults = [...problems.map((problem) => problemText(problem, t)), ...refused.map(textOf)];
  const remarks = viewed.notices.filter(({ isRefusal }) => !isRefusal).map(textOf);
  if (faults.length === 0 && remarks.length === 0) return null;
  return (
    <div className={styles['notices']}>
      {faults.length > 0 && (
        <Notice title={t('table.problemsTitle')} tone="problem">
          <ul>
            {unique(faults).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {remarks.length > 0 && (
        <ul className={styles['remarks']}>
          {unique(remarks).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
