import type { Theme } from '@/lib/record/values';
import { textWidth } from '@/lib/series/text-box';
import { valueTicks } from '@/lib/series/ticks';
import type { OutcomesByYear } from './year-theme';

/** Heights in pixels: above the tallest bar for its total, of the plot, below the axis for the years. */
export const BARS = { top: 18, plot: 196, bottom: 24, axis: 40, fontSize: 11 } as const;

const TICKS = 4;
/** Room between two labels of years. */
const LABEL_GAP = 8;
/** The share of its place that a bar takes. */
const BAR_SHARE = 0.72;
const LABEL_HEIGHT = 13;

/** The widths a chart is shown in: from `width` pixels of its plot on. `outcome-chart.module.css` has the same steps. */
export const PLOT_WIDTHS = [
  { name: 'narrow', width: 264 },
  { name: 'middle', width: 560 },
  { name: 'wide', width: 820 },
  { name: 'widest', width: 1040 },
] as const;
/** The least width at which a label has room; null: at none. */
export type Room = (typeof PLOT_WIDTHS)[number]['name'] | null;

export type SegmentBox = {
  readonly theme: Theme;
  readonly count: number;
  /** Pixels from the top of the drawing, and how high. */
  readonly y: number;
  readonly height: number;
  readonly labelRoom: Room;
};

/** A year's place. `x`, `width`: of its place; `barX`, `barWidth`: of its bar; all in per cent of the plot's width. */
export type BarBox = {
  readonly year: string;
  readonly total: number;
  readonly isChosen: boolean;
  readonly x: number;
  readonly width: number;
  readonly barX: number;
  readonly barWidth: number;
  /** Pixels from the top of the drawing. */
  readonly top: number;
  readonly segments: readonly SegmentBox[];
  readonly yearRoom: Room;
  readonly totalRoom: Room;
};

export type BarsLayout = {
  readonly height: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly bars: readonly BarBox[];
};

type Words = {
  readonly themeWord: (theme: Theme) => string;
  readonly numberText: (count: number) => string;
};

/**
 * Where the bars stand: widths in per cent, so that one drawing fits every screen, heights in pixels. The axis starts at
 * zero and has whole numbers only. Labels say from which width on they have room, so that none is cut or overlaps.
 */
export function barsLayout({ years }: Pick<OutcomesByYear, 'years'>, { themeWord, numberText }: Words): BarsLayout {
  const { ticks, domain } = valueTicks([0, Math.max(...years.map(({ total }) => total), 0)], TICKS, true);
  const bottom = BARS.top + BARS.plot;
  const yOf = (value: number) => tidy(bottom - (value / domain[1]) * BARS.plot);
  const place = 100 / years.length;
  const everyOf = PLOT_WIDTHS.map(({ width }) =>
    Math.ceil((textWidth('2024', BARS.fontSize) + LABEL_GAP) / (width / years.length)),
  );
  const longest = Math.max(...years.map(({ total }) => textWidth(numberText(total), BARS.fontSize)), 0);
  return {
    height: bottom + BARS.bottom,
    ticks: ticks.map((value) => ({ value, y: yOf(value) })),
    bars: years.map(({ year, total, isChosen, segments }, index) => {
      let below = 0;
      return {
        year,
        total,
        isChosen,
        x: tidy(place * index),
        width: tidy(place),
        barX: tidy(place * (index + (1 - BAR_SHARE) / 2)),
        barWidth: tidy(place * BAR_SHARE),
        top: yOf(total),
        segments: segments.map(({ theme, count }) => {
          const [from, to] = [yOf(below), yOf(below + count)];
          below += count;
          const height = tidy(from - to);
          const width = textWidth(themeWord(theme), BARS.fontSize);
          return {
            theme,
            count,
            y: to,
            height,
            labelRoom: height < LABEL_HEIGHT ? null : roomFor(width, place * BAR_SHARE),
          };
        }),
        // Counted from the last year, which is the one looked for.
        yearRoom: PLOT_WIDTHS[everyOf.findIndex((every) => (years.length - 1 - index) % every === 0)]?.name ?? null,
        totalRoom: roomFor(longest, place),
      };
    }),
  };
}

/** The least of the widths at which so many per cent of it hold a text. */
function roomFor(width: number, percent: number): Room {
  return PLOT_WIDTHS.find((plot) => (plot.width * percent) / 100 >= width + 2)?.name ?? null;
}

/** What is finer cannot be seen and only makes pages longer. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
