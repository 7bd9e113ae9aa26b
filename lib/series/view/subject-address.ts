import { type Locale, pathIn } from '@/lib/format/locale';
import { type ChartSubject, subjectPairs, subjectPath } from './chart-subject';
import type { ChartView } from './chart-view';
import { chartAddress } from './serialise-chart-view';

type Surface = {
  /** What stands before the path of the page: `/embed`. */
  readonly before?: string;
  /** The ending that makes it a file: `csv`. */
  readonly format?: string;
  /** Parameters of the surface itself. */
  readonly more?: readonly (readonly [key: string, value: string])[];
};

/** The path of a subject in a view and a language: of its page, unless `surface` says of what else. */
export function subjectAddress(
  subject: Pick<ChartSubject, 'kind' | 'id' | 'metrics'>,
  view: ChartView,
  locale: Locale,
  { before = '', format, more = [] }: Surface = {},
): string {
  const path = `${before}${subjectPath(subject)}${format === undefined ? '' : `.${format}`}`;
  return chartAddress(pathIn(locale, path), view, [...subjectPairs(subject), ...more]);
}
