import type { Release } from '@/db/queries/releases/get-current-release';
import { getRelease } from '@/db/queries/releases/get-release';
import { type ChartSubject, MAX_COMPARED, type SubjectKind } from '@/lib/series/view/chart-subject';
import type { ChartView } from '@/lib/series/view/chart-view';
import { parseChartView } from '@/lib/series/view/parse-chart-view';
import { type Problem, problem } from '@/lib/tables/problem';
import { readChart, readComparison, readMetricChart } from './read-chart';
import { currentStanding, readPage } from './read-page';

/** `id` names a chart or a metric; a comparison names its metrics in the parameter `metric`. */
export type AskedChart = { readonly kind: SubjectKind; readonly id: string };

/** A chart as an address asks for it, and what of the address cannot be followed. */
export type Viewed = {
  readonly subject: ChartSubject;
  readonly view: ChartView;
  readonly problems: readonly Problem[];
  /** The release it is drawn from. */
  readonly release: Release;
};

/** An address that names no chart, and what else of it cannot be followed. */
export type NothingViewed = Omit<Viewed, 'subject'> & { readonly subject: null };

/**
 * Reads the chart that an address asks for, in its view. The subject is null where there is no such chart or metric, or a
 * comparison names none that is known.
 * @param alsoKnown parameters of the surface itself, read elsewhere
 */
export async function readViewed(
  asked: AskedChart,
  params: URLSearchParams,
  alsoKnown: readonly string[] = [],
): Promise<Viewed | NothingViewed> {
  const pinned = await readPinned(params);
  // One release for all that follows: another may become the current one between two questions.
  const release = pinned.release ?? (await currentStanding()).release;
  const { subject, problems: missing } = await readSubject(asked, params, release.id);
  const known = asked.kind === 'comparison' ? [...alsoKnown, 'metric'] : alsoKnown;
  const { view, problems } = parseChartView(params, {
    metricIds: subject?.metrics.map(({ id }) => id) ?? [],
    alsoKnown: known,
  });
  const read = {
    view: { ...view, release: pinned.release?.id ?? null },
    problems: [...pinned.problems, ...missing, ...problems],
    release,
  };
  // Apart, so that whoever asks for the subject knows which of the two it is.
  return subject === null ? { subject, ...read } : { subject, ...read };
}

/** The metrics that a comparison names, each once. */
function comparedIds(params: URLSearchParams): string[] {
  const ids = params.getAll('metric').flatMap((value) => value.split(','));
  return [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))];
}

type Pinned = { readonly release: Release | null; readonly problems: readonly Problem[] };

async function readPinned(params: URLSearchParams): Promise<Pinned> {
  const { release: id } = parseChartView(params, { metricIds: [] }).view;
  if (id === null) return { release: null, problems: [] };
  const release = await readPage(`release ${id}`, (db) => getRelease(db, id));
  return { release, problems: release === null ? [problem('release', 'unknown_value', String(id))] : [] };
}

type Found = { readonly subject: ChartSubject | null; readonly problems: readonly Problem[] };

async function readSubject({ kind, id }: AskedChart, params: URLSearchParams, releaseId: number): Promise<Found> {
  const at = { releaseId };
  if (kind !== 'comparison') {
    const subject = await (kind === 'chart' ? readChart(id, at) : readMetricChart(id, at));
    return { subject, problems: [] };
  }
  const ids = comparedIds(params);
  const subject = await readComparison(ids.slice(0, MAX_COMPARED), at);
  const known = new Set(subject.metrics.map((metric) => metric.id));
  const unknown = ids.slice(0, MAX_COMPARED).filter((one) => !known.has(one));
  const problems = unknown.map((one) => problem('metric', 'unknown_value', one));
  if (ids.length > MAX_COMPARED) problems.push(problem('metric', 'too_long', ids.slice(MAX_COMPARED).join(',')));
  return { subject: subject.metrics.length === 0 ? null : subject, problems };
}
