import { groupBy } from '@/lib/group-by';
import { type ChartSubject, subjectPairs } from '@/lib/series/view/chart-subject';
import type { ChartView } from '@/lib/series/view/chart-view';
import { isFullYear } from '@/lib/series/view/in-range';
import type { Notice } from '@/lib/series/view/notice';
import { isRate } from '@/lib/series/view/rates';
import { chartAddress } from '@/lib/series/view/serialise-chart-view';
import { type ViewedChart, viewSeries } from '@/lib/series/view/view-series';

type Parameter = 'scale' | 'show' | 'periods' | 'panels' | 'axes';

export type Option<P extends Parameter = Parameter> = {
  readonly value: ChartView[P];
  /** The address of the view with this option and everything else as it is. */
  readonly href: string;
  readonly isCurrent: boolean;
  /** Why it cannot be followed here; null where it can. */
  readonly refusal: Notice | null;
};
export type Choice = { [P in Parameter]: { readonly parameter: P; readonly options: readonly Option<P>[] } }[Parameter];

type Drawn = { readonly subject: ChartSubject; readonly viewed: ViewedChart };

/**
 * What can be chosen about a drawn chart. A choice that makes no sense for it is left out: an index of rates or of
 * changes, full years where there is nothing else, panels of a single series. An option that makes sense but cannot be followed says why.
 */
export function choicesOf({ subject, viewed }: Drawn, path: string): Choice[] {
  const { view, all } = viewed;
  const shown = all.filter(({ metric }) => !view.hidden.includes(metric.id));
  const canCompare = shown.some(({ metric }) => !isRate(metric));
  const hrefOf = (other: ChartView) => chartAddress(path, other, subjectPairs(subject));

  function option<P extends Parameter>(parameter: P, value: ChartView[P], change: Partial<ChartView>): Option<P> {
    const other = { ...view, ...change };
    const isCurrent = view[parameter] === value;
    return { value, href: hrefOf(other), isCurrent, refusal: isCurrent ? null : refusalOf(subject, other, parameter) };
  }

  const choices: Choice[] = [
    {
      parameter: 'scale',
      options: [
        option('scale', 'linear', { scale: 'linear', base: null }),
        option('scale', 'log', { scale: 'log', base: null }),
        ...(canCompare ? [option('scale', 'index', { scale: 'index' })] : []),
      ],
    },
    {
      parameter: 'show',
      options: [
        option('show', 'values', { show: 'values' }),
        option('show', 'change', { scale: 'linear', base: null, show: 'change' }),
        option('show', 'growth', { scale: 'linear', base: null, show: 'growth' }),
      ].filter(({ value }) => canCompare || value === 'values'),
    },
    {
      parameter: 'periods',
      options: [
        option('periods', 'all', { periods: 'all' }),
        option('periods', 'full_years', { periods: 'full_years' }),
      ],
    },
    {
      parameter: 'panels',
      options: [
        option('panels', 'unit', { panels: 'unit', axes: 'shared' }),
        option('panels', 'metric', { panels: 'metric' }),
      ],
    },
    {
      parameter: 'axes',
      options: [option('axes', 'shared', { axes: 'shared' }), option('axes', 'own', { axes: 'own' })],
    },
  ];
  return choices.filter(({ parameter, options }) => {
    switch (parameter) {
      case 'scale':
        return view.show === 'values';
      case 'periods':
        return view.periods === 'full_years' || hasBoth(viewed);
      case 'panels':
        return shown.length > 1;
      case 'axes':
        return view.panels === 'metric' && sharesUnit(viewed);
      default:
        return options.length > 1;
    }
  });
}

function refusalOf(subject: ChartSubject, view: ChartView, parameter: Parameter): Notice | null {
  const about: readonly string[] = parameter === 'scale' ? ['scale', 'base'] : [parameter];
  const { notices } = viewSeries(subject, view);
  return notices.find((notice) => notice.isRefusal && about.includes(notice.parameter)) ?? null;
}

/** Whether there are full years, and something else beside them. */
function hasBoth({ all, view }: ViewedChart): boolean {
  const shown = all.filter(({ metric }) => !view.hidden.includes(metric.id));
  const areFull = shown.flatMap(({ metric, points }) => points.map((point) => isFullYear(metric, point)));
  return areFull.includes(true) && areFull.includes(false);
}

/** Whether two of the series shown have one unit, so that their axes can be one. */
function sharesUnit({ series }: ViewedChart): boolean {
  const drawn = series.filter(({ points }) => points.length > 0);
  return [...groupBy(drawn, ({ unit }) => unit.id).values()].some((ofUnit) => ofUnit.length > 1);
}

export type SeriesSwitch = {
  readonly metricId: string;
  /** Its place in the chart: colour and shape. */
  readonly style: number;
  readonly isShown: boolean;
  /** True for the last one shown, which cannot be switched off: switching it leads to the view as it is. */
  readonly isLast: boolean;
  /** What `hide` becomes when it is switched; empty where nothing is hidden. */
  readonly hide: string;
};

/** The series of a chart with what switching each means; none where there is only one. */
export function seriesSwitches({ subject, viewed }: Drawn): SeriesSwitch[] {
  const { hidden } = viewed.view;
  const ids = subject.metrics.map(({ id }) => id);
  if (ids.length < 2) return [];
  return ids.map((metricId, style) => {
    const isShown = !hidden.includes(metricId);
    const after = ids.filter((id) => (id === metricId ? isShown : hidden.includes(id)));
    const isLast = after.length === ids.length;
    return { metricId, style, isShown, isLast, hide: (isLast ? hidden : after).join(',') };
  });
}
