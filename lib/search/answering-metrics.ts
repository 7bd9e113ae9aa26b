import type { SearchDocument } from './document';
import type { Question } from './question';
import type { Findings, Found } from './search-index';

/** As many as one takes in at a glance. */
const MOST_ANSWERS = 3;
/** Below this share of the best metric's score a metric is not what is meant. */
const LEAST_OF_BEST = 0.4;
/** What a metric is worth that speaks of something the ones before it do not: `ports and countries` are two metrics. */
const FOR_SOMETHING_NEW = 2;
/** What a metric is worth that has a figure for a year asked for; its name may have the year too, as a start. */
const FOR_THE_YEAR = 1.5;

export type MetricDocument = Extract<SearchDocument, { kind: 'metrics' }>;

/**
 * The metrics whose figures answer a question, best first, three at most: those that the most of its words choose. None where the
 * question asks for no number: it asks when something was, or names something else than a metric better.
 */
export function answeringMetrics(question: Question, { found }: Findings): readonly MetricDocument[] {
  const isNumberAsked = question.asksNumber || question.times.length > 0 || question.asksChange;
  const best = found[0]?.document.kind;
  // A chart is made of metrics: whoever names it asks for them.
  const isFigureMeant = best === 'metrics' || best === 'charts';
  const isAllAside = question.concepts.every(({ isAside }) => isAside);
  if (question.asksTime || isAllAside || !(isNumberAsked || isFigureMeant)) return [];
  let left = found.filter(({ document }) => document.kind === 'metrics');
  const share = Math.max(0, ...left.map((one) => one.share));
  left = left.filter((one) => one.share === share);
  const years = new Set(question.times.map(({ text }) => text.slice(0, 4)));
  const weighed = ({ score, document }: Found) => score * (document.years.some((y) => years.has(y)) ? FOR_THE_YEAR : 1);
  const least = Math.max(0, ...left.map(weighed)) * LEAST_OF_BEST;
  const chosen: Found[] = [];
  const said = new Set<number>();
  while (chosen.length < MOST_ANSWERS) {
    const worth = (one: Found) => weighed(one) * ([...one.concepts].some((c) => !said.has(c)) ? FOR_SOMETHING_NEW : 1);
    const [next] = left.toSorted((a, b) => worth(b) - worth(a));
    if (next === undefined || worth(next) < least) break;
    chosen.push(next);
    left = left.filter((one) => one !== next);
    for (const concept of next.concepts) said.add(concept);
  }
  return chosen.flatMap(({ document }) => (document.kind === 'metrics' ? document : []));
}
