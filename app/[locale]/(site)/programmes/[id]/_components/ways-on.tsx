import { useTranslations } from 'next-intl';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import type { Locale } from '@/lib/format/locale';
import { programmeFile, programmeRows } from './addresses';
import type { ProgrammePage } from './read-programme';
import styles from './ways-on.module.css';

type Props = { readonly page: ProgrammePage; readonly locale: Locale };

/** The rows behind the page: as tables to filter, and as files to take away. What has no rows is not offered. */
export function WaysOn({ page, locale }: Props) {
  const t = useTranslations('programmes');
  const { programme, statementCount } = page;
  const ways = [
    { set: 'outcomes', count: programme.outcomeCount },
    { set: 'observations', count: statementCount },
    { set: 'metrics', count: programme.metricCount },
  ] as const;
  return (
    <Panel id="data" title={t('parts.data')}>
      <ul className={styles['ways']}>
        {ways
          .filter(({ count }) => count > 0)
          .map(({ set, count }) => (
            <li key={set}>
              <a href={programmeRows(set, programme.id, locale)}>{t(`ways.${set}`, { count })}</a>
              <a href={programmeFile(set, programme.id, locale)} download aria-label={t(`files.${set}`)}>
                {t('csv')}
              </a>
            </li>
          ))}
      </ul>
    </Panel>
  );
}
