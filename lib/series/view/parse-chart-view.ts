import { type Problem, type ProblemCode, problem } from '@/lib/tables/problem';
import { parsePartialDate, parsePeriod } from '@/lib/time/parse';
import { AXES, type ChartView, DEFAULT_CHART_VIEW, PANELS, PERIODS_SHOWN, SCALES, SHOWN } from './chart-view';
import { VIEW_PARAMETERS, type ViewParameter } from './serialise-chart-view';

type Options = {
  /** The metrics that can be switched off. */
  readonly metricIds: readonly string[];
  /** Parameters of the surface itself, read elsewhere. */
  readonly alsoKnown?: readonly string[];
};
export type ParsedChartView = { readonly view: ChartView; readonly problems: readonly Problem[] };

type Read = Partial<ChartView> | ProblemCode;
type Reader = (value: string, options: Options) => Read;

/**
 * Reads the view of a chart from an address. What cannot be read is left at its default and named in `problems`: a page
 * shows them and what it can, machine surfaces refuse. Whether the record has what is asked for (a base, a range with
 * points) is for `viewSeries` to say.
 */
export function parseChartView(params: URLSearchParams, options: Options): ParsedChartView {
  const problems: Problem[] = [];
  let view = DEFAULT_CHART_VIEW;
  for (const name of new Set(params.keys())) {
    const [value, ...more] = params.getAll(name).filter((text) => text !== '');
    if (value === undefined || options.alsoKnown?.includes(name)) continue;
    const reader = VIEW_PARAMETERS.find((parameter) => parameter === name);
    const read =
      more.length > 0 ? 'repeated' : reader === undefined ? 'unknown_parameter' : READERS[reader](value, options);
    if (typeof read === 'string') problems.push(problem(name, read, value));
    else view = { ...view, ...read };
  }
  if (isReversed(view)) {
    problems.push(problem('to', 'reversed_range', `${view.from}..${view.to}`));
    view = { ...view, from: null, to: null };
  }
  return { view, problems };
}

const READERS: Record<ViewParameter, Reader> = {
  scale: oneOf(SCALES, (scale) => ({ scale })),
  base: (value) => (parsePeriod(value) === null && parsePartialDate(value) === null ? 'malformed' : { base: value }),
  show: oneOf(SHOWN, (show) => ({ show })),
  from: aDate((from) => ({ from })),
  to: aDate((to) => ({ to })),
  hide: readHidden,
  periods: oneOf(PERIODS_SHOWN, (periods) => ({ periods })),
  as_known_on: aDate((asKnownOn) => ({ asKnownOn })),
  panels: oneOf(PANELS, (panels) => ({ panels })),
  axes: oneOf(AXES, (axes) => ({ axes })),
  release: (value) => (/^[1-9]\d{0,8}$/.test(value) ? { release: Number(value) } : 'malformed'),
};

function oneOf<T extends string>(words: readonly T[], toView: (word: T) => Partial<ChartView>): Reader {
  return (value) => {
    const word = words.find((candidate) => candidate === value);
    return word === undefined ? 'unknown_value' : toView(word);
  };
}

function aDate(toView: (date: string) => Partial<ChartView>): Reader {
  return (value) => (parsePartialDate(value) === null ? 'malformed' : toView(value));
}

/** At least one metric stays: a chart with everything off says nothing. */
function readHidden(value: string, { metricIds }: Options): Read {
  const asked = new Set(value.split(',').map((id) => id.trim()));
  if (![...asked].every((id) => metricIds.includes(id))) return 'unknown_value';
  if (asked.size >= metricIds.length) return 'out_of_range';
  return { hidden: metricIds.filter((id) => asked.has(id)) };
}

function isReversed({ from, to }: ChartView): boolean {
  const [first, last] = [parsePartialDate(from ?? ''), parsePartialDate(to ?? '')];
  return first !== null && last !== null && last.to <= first.from;
}
