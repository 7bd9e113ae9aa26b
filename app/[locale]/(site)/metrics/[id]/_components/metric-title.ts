import { getTranslations } from 'next-intl/server';
import { readPage } from '@/app/_data/read-page';
import { listProgrammeNames } from '@/db/queries/programmes/list-programme-names';
import { inLocale, type Locale } from '@/lib/format/locale';
import type { Metric } from '@/lib/record/metric';

/** The title of a metric's page: two parks both count their residents, so it says whose count it is. */
export async function metricTitle(metric: Metric, locale: Locale, releaseId: number): Promise<string> {
  const t = await getTranslations('titles');
  const name = inLocale(locale, metric.nameEn, metric.nameZh);
  const names = await readPage(
    `programme names ${locale}`,
    (db, release) => listProgrammeNames(db, { releaseId: release, locale }),
    releaseId,
  );
  const programme = names.get(metric.programmeId);
  if (programme === undefined) return name;
  return t('page', { name, what: locale === 'zh' ? programme.name : programme.shortName });
}
