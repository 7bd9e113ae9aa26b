import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { inLocale, type Locale } from '@/lib/format/locale';
import type { Metric } from '@/lib/record/metric';
import styles from './definition.module.css';

type Props = { readonly metric: Metric; readonly locale: Locale };

/** What is counted, and what the count can be compared with. */
export function Definition({ metric, locale }: Props) {
  const t = useTranslations('metricPage');
  const comparability = inLocale(locale, metric.comparabilityEn, metric.comparabilityZh);
  return (
    <div className={styles['columns']}>
      <Panel id="definition" title={t('definition')}>
        <p>{inLocale(locale, metric.definitionEn, metric.definitionZh)}</p>
      </Panel>
      {comparability !== null && (
        <Panel id="comparability" title={t('comparability')}>
          <p>{comparability}</p>
          <p>
            <Link href="/method#definitions">{t('toMethod')}</Link>
          </p>
        </Panel>
      )}
    </div>
  );
}
