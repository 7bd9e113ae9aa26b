import type { Translate } from '@/components/figures/source-text';
import type { Row } from '@/db/queries/sets/list-rows';

/** What of the record rests on a document, in a list: `14 observations, 2 outcomes`. */
export function supportOf(row: Row, programmeCount: number, t: Translate): string {
  const parts = [
    [Number(row['observation_count']), (count: number) => t('sourcePage.counts.observations', { count })],
    [Number(row['relation_count']), (count: number) => t('sourcePage.counts.relations', { count })],
    [Number(row['outcome_count']), (count: number) => t('sourcePage.counts.outcomes', { count })],
    [programmeCount, (count: number) => t('sourcePage.counts.programmes', { count })],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, say]) => say(count));
  return words.length === 0 ? t('sourcePage.counts.nothing') : words.join(t('chart.comma'));
}
