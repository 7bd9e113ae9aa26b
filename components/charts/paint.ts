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
