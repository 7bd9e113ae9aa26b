import type { PreparedChart } from '@/components/charts/prepare-chart';
import { subjectAddress } from '@/lib/series/view/subject-address';

type Pairs = readonly (readonly [key: string, value: string])[];

/** The addresses of a chart in its view, as paths: of its files, its page and its embed. */
export type ChartAddresses = {
  readonly file: (format: 'csv' | 'json' | 'svg' | 'png', more?: Pairs) => string;
  /** `release`: the one it is pinned to; null: always the current one. */
  readonly page: (release: number | null) => string;
  readonly embed: (release: number | null) => string;
};

export function addressesOf({ subject, viewed: { view }, locale }: PreparedChart): ChartAddresses {
  return {
    file: (format, more = []) => subjectAddress(subject, view, locale, { format, more }),
    page: (release) => subjectAddress(subject, { ...view, release }, locale),
    embed: (release) => subjectAddress(subject, { ...view, release }, locale, { before: '/embed' }),
  };
}
