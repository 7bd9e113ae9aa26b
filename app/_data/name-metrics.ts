import type { Database } from '@/db/database';
import { listNamesOf } from '@/db/queries/names/list-names-of';
import type { Locale } from '@/lib/format/locale';
import { identifiersIn, withNames } from '@/lib/format/named-metrics';
import type { Metric } from '@/lib/record/metric';

/** The metrics with names in place of the identifiers in what the record says about them: of a metric, a reader knows the name. */
export async function nameMetrics(
  db: Database,
  releaseId: number,
  metrics: readonly Metric[],
): Promise<readonly Metric[]> {
  const texts = metrics.flatMap((one) => [
    one.definitionEn,
    one.definitionZh,
    one.comparabilityEn,
    one.comparabilityZh,
  ]);
  const ids = texts.flatMap((text) => identifiersIn(text ?? ''));
  const [en, zh] = await Promise.all([namesOf(db, releaseId, ids, 'en'), namesOf(db, releaseId, ids, 'zh')]);
  return metrics.map((one) => ({
    ...one,
    definitionEn: withNames(one.definitionEn, en, 'en'),
    definitionZh: withNames(one.definitionZh, zh, 'zh'),
    comparabilityEn: one.comparabilityEn === null ? null : withNames(one.comparabilityEn, en, 'en'),
    comparabilityZh: one.comparabilityZh === null ? null : withNames(one.comparabilityZh, zh, 'zh'),
  }));
}

async function namesOf(db: Database, releaseId: number, ids: readonly string[], locale: Locale) {
  const found = await listNamesOf(db, { reference: 'metrics', releaseId, ids, locale });
  return new Map([...found].map(([id, { name }]) => [id, name]));
}
