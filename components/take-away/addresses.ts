import type { PreparedChart } from '@/components/charts/prepare-chart';
import { pathIn } from '@/lib/format/locale';
import { subjectPairs, subjectPath } from '@/lib/series/view/chart-subject';
import { chartAddress } from '@/lib/series/view/serialise-chart-view';

type Pairs = readonly (readonly [key: string, value: string])[];

/** The addresses of a chart in its view, as paths: of its files, its page and its embed. */
export type ChartAddresses = {
  readonly file: (format: 'csv' | 'json' | 'svg' | 'png', more?: Pairs) => string;
  /** `release`: the one it is pinned to; null: always the current one. */
  readonly page: (release: number | null) => string;
  readonly embed: (release: number | null) => string;
};

export function addressesOf({ subject, viewed: { view }, locale }: PreparedChart): ChartAddresses {
  const at = (path: string, release: number | null, more: Pairs = []) =>
    chartAddress(pathIn(locale, path), { ...view, release }, [...subjectPairs(subject), ...more]);
  return {
    file: (format, more) => at(`${subjectPath(subject)}.${format}`, view.release, more),
    page: (release) => at(subjectPath(subject), release),
    embed: (release) => at(`/embed${subjectPath(subject)}`, release),
  };
}
