import { readMetricChart } from '@/app/_data/read-chart';
import type { Metric } from '@/lib/record/metric';
import { type AnswerAt, answerAt } from '@/lib/search/answer-at';
import { answeringMetrics, type MetricDocument } from '@/lib/search/answering-metrics';
import { type Question, readQuestion } from '@/lib/search/question';
import type { Findings } from '@/lib/search/search-index';
import { headlineFigureOf } from '@/lib/series/headline';
import { metricSeriesOf } from '@/lib/series/metric-series';
import type { Point, RelationStatement } from '@/lib/series/point';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import type { AskedIndex } from './ask-index';
import { readIndex } from './read-index';

/** The figures of one metric that answer a question. */
export type Answer = {
  readonly metric: Metric;
  /** Names of metrics are clear within their programme. */
  readonly programme: { readonly en: string; readonly zh: string | null };
  /** What the record says for each time asked for; none where no time is. */
  readonly at: readonly AnswerAt[];
  /** The figure that stands for the metric where no time is asked for; null where one is, or nothing was published. */
  readonly current: Point | null;
  /** What sources say of its change, where the question asks for it. */
  readonly changes: readonly RelationStatement[];
};

export type Results = Findings & {
  readonly question: Question;
  readonly answers: readonly Answer[];
  /** Kinds of which only a part is searched. */
  readonly partial: AskedIndex['partial'];
};

type Read = {
  readonly index: () => Promise<Pick<AskedIndex, 'find' | 'partial'>>;
  /** A metric with everything stated about it; null where there is no such metric. */
  readonly metric: (id: string) => Promise<Pick<ChartSubject, 'metrics' | 'statements' | 'relations'> | null>;
};

const CURRENT: Read = { index: readIndex, metric: (id) => readMetricChart(id, { releaseId: null }) };

/** Everything that the current release has for what somebody typed. */
export async function readResults(typed: string, read: Read = CURRENT): Promise<Results> {
  const question = readQuestion(typed);
  if (question.concepts.length === 0) {
    return { question, answers: [], partial: [], found: [], terms: new Set(), corrected: [], unknown: [] };
  }
  const index = await read.index();
  const findings = await index.find(question);
  const chosen = answeringMetrics(question, findings);
  const answers = await Promise.all(
    chosen.map(async (document) => answersOf(document, await read.metric(document.id), question)),
  );
  const hasStated = ({ at }: Answer) => at.some(({ kind }) => kind === 'stated');
  // Who has a figure for the time asked for speaks first.
  const inOrder = answers.flat().toSorted((a, b) => Number(hasStated(b)) - Number(hasStated(a)));
  return { ...findings, question, answers: inOrder, partial: index.partial };
}

function answersOf(
  { programmeEn, programmeZh }: MetricDocument,
  subject: Awaited<ReturnType<Read['metric']>>,
  { times, asksChange }: Question,
): Answer[] {
  if (subject === null) return [];
  const { metrics, statements, relations } = subject;
  return metricSeriesOf(metrics, statements, relations).map(({ metric, points }) => ({
    metric,
    programme: { en: programmeEn, zh: programmeZh },
    at: times.map((asked) => answerAt(points, asked)),
    current: times.length > 0 ? null : (headlineFigureOf(points)?.current ?? points.at(-1) ?? null),
    changes: asksChange ? relations : [],
  }));
}
