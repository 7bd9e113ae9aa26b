/**
 * The widths a chart is drawn for, with the width of the box from which on each is shown. The style sheet of the plot shows
 * the one that fits, scaled to its box, and the browser's own drawing is the same one: so nothing moves when it takes over,
 * and text stays between 9 and 17 pixels. `chart-plot.module.css` has the same steps.
 */
export const CHART_WIDTHS = [
  { name: 'narrow', width: 344, from: 0 },
  { name: 'middle', width: 640, from: 480 },
  { name: 'wide', width: 1040, from: 860 },
] as const;
export type ChartWidth = (typeof CHART_WIDTHS)[number];

/** The width a chart is drawn for in a box. */
export function chartWidthIn(boxWidth: number): ChartWidth {
  return CHART_WIDTHS.findLast(({ from }) => boxWidth >= from) ?? CHART_WIDTHS[0];
}
