import { getTranslations } from 'next-intl/server';
import { readPage } from '@/app/_data/read-page';
import { Link } from '@/app/_i18n/navigation';
import { ViewForm } from '@/components/chart-controls/view-form';
import { listMetricNames } from '@/db/queries/metrics/list-metric-names';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatUnit } from '@/lib/format/quantity';
import { groupBy } from '@/lib/group-by';
import { THEMES } from '@/lib/record/values';
import styles from './add-metric.module.css';

type Props = {
  readonly path: string;
  /** What the address holds: the metrics that are compared, and the view. */
  readonly kept: readonly (readonly [string, string])[];
  readonly metricIds: readonly string[];
  /** The release that the page shows: its metrics can be chosen. */
  readonly releaseId: number;
  readonly locale: Locale;
};

/** One more metric from the list of all, by theme; the catalogue has the search. */
export async function AddMetric({ path, kept, metricIds, releaseId, locale }: Props) {
  const t = await getTranslations();
  const names = await readPage('metric names', (db, release) => listMetricNames(db, { releaseId: release }), releaseId);
  const byTheme = groupBy(
    names.filter(({ id }) => !metricIds.includes(id)),
    ({ theme }) => theme,
  );
  return (
    <ViewForm path={path} kept={kept} label={t('compare.add')} className={styles['form']}>
      <label className={styles['field']}>
        <span>{t('compare.add')}</span>
        <select name="metric" defaultValue="" required>
          <option value="">{t('compare.choose')}</option>
          {THEMES.flatMap((theme) => {
            const ofTheme = byTheme.get(theme);
            if (ofTheme === undefined) return [];
            return (
              <optgroup key={theme} label={t(`themes.${theme}`)}>
                {ofTheme.map(({ id, nameEn, nameZh, unit, programmeShortName, programmeNameZh }) => (
                  <option key={id} value={id}>
                    {t('compare.option', {
                      name: inLocale(locale, nameEn, nameZh),
                      programme: inLocale(locale, programmeShortName, programmeNameZh),
                      unit: formatUnit(unit, locale),
                    })}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </label>
      <button type="submit">{t('compare.addButton')}</button>
      <Link href="/charts">{t('compare.catalogue')}</Link>
    </ViewForm>
  );
}
