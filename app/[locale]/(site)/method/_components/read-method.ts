import { currentStanding, readPage } from '@/app/_data/read-page';
import { getCoverage } from '@/db/queries/discovery/get-coverage';
import { listReleases, type ReleaseNews } from '@/db/queries/discovery/list-releases';
import { listStatements } from '@/db/queries/series/list-statements';
import type { Metric } from '@/lib/record/metric';
import { metricSeriesOf } from '@/lib/series/metric-series';
import { momentText } from '@/lib/series/moment';
import type { Point } from '@/lib/series/point';
import { type StatedPeriod, statementsByPeriod } from '@/lib/series/statements-by-period';

/** The figures of the record by which the rules are explained; another record may not have them. */
const CASES = {
  derived: { metric: 'sg-overnight-cq', base: '2024', result: '2015' },
  preferred: { metric: 'cq-ilstc-teu', when: '2022' },
  conflict: { metric: 'cci-projects-all-cum', when: '2016-01-08' },
} as const;

/** How many releases are listed. */
const RELEASES = 20;

export type DerivedCase = { readonly metric: Metric; readonly base: StatedPeriod; readonly result: Point };
export type StatedCaseFound = { readonly metric: Metric; readonly stated: StatedPeriod };

export type MethodData = {
  /** Null where the record has no such figure. */
  readonly derived: DerivedCase | null;
  readonly preferred: StatedCaseFound | null;
  readonly conflict: StatedCaseFound | null;
  readonly releases: readonly ReleaseNews[];
  /** First and last day that the record speaks of; null where it is empty. */
  readonly covered: { readonly from: string; readonly to: string } | null;
  readonly release: { readonly id: number; readonly createdAt: string };
};

/** What the page of the method takes from the record. */
export async function readMethod(): Promise<MethodData> {
  const { release } = await currentStanding();
  const read = await readPage(
    'cases of the method',
    async (db, releaseId) => {
      const metricIds = Object.values(CASES).map(({ metric }) => metric);
      const [stated, releases, { from, to }] = await Promise.all([
        listStatements(db, { releaseId, metricIds }),
        listReleases(db, { upTo: releaseId, count: RELEASES }),
        getCoverage(db, { releaseId }),
      ]);
      const all = metricSeriesOf(stated.metrics, stated.statements, stated.relations);
      const seriesOf = (id: string) => all.find(({ metric }) => metric.id === id);
      const statedAt = (id: string, when: string): StatedCaseFound | null => {
        const series = seriesOf(id);
        const found = statementsByPeriod(series?.points ?? []).find(({ point }) => momentText(point) === when);
        return series === undefined || found === undefined ? null : { metric: series.metric, stated: found };
      };
      const base = statedAt(CASES.derived.metric, CASES.derived.base);
      const result = seriesOf(CASES.derived.metric)?.points.find(
        (point) => momentText(point) === CASES.derived.result && point.derivation !== null,
      );
      return {
        derived: base === null || result === undefined ? null : { metric: base.metric, base: base.stated, result },
        preferred: statedAt(CASES.preferred.metric, CASES.preferred.when),
        conflict: statedAt(CASES.conflict.metric, CASES.conflict.when),
        releases,
        covered: from === null || to === null ? null : { from, to },
      };
    },
    release.id,
  );
  return { ...read, release };
}
