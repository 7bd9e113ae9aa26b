/** The inks of a chart: the page's tokens, so that one drawing serves the light and the dark theme. */
export const PAINT = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  quiet: 'var(--ink-2)',
  rule: 'var(--rule)',
  axis: 'var(--rule-strong)',
  focus: 'var(--focus)',
  font: 'var(--font-sans)',
} as const;

const STYLES = 6;
export function seriesColour(style: number): string {
  return `var(--series-${(style % STYLES) + 1})`;
}

/** The stroke that shows how far the period of a part-year total reaches. */
export function extentPaint(style: number) {
  return { stroke: seriesColour(style), strokeWidth: 2, strokeOpacity: 0.45 } as const;
}
