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
/** Beside its colour every series has its own dash and shape. Bridges are thinner and finer than any of these. */
const DASHES = ['none', '10 3', '6 3', '14 3 3 3', '8 2 2 2', '3 2'];

export function seriesColour(style: number): string {
  return `var(--series-${(style % STYLES) + 1})`;
}

export function seriesDash(style: number): string {
  return DASHES[style % STYLES] ?? 'none';
}
