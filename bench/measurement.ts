/** One measured thing beside its yardstick, both taken in the same run: machines differ, ratios less. */
export type Measurement = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly yardstick: string;
  readonly yardstickValue: number;
};

/** Median of some numbers, at least one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The value that nineteen of twenty do not exceed; of few numbers the largest. */
export function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** Lines of a table: `name   3.2 ms   1.4 × yardstick (2.3 ms)`. */
export function measurementLines(measurements: readonly Measurement[]): string[] {
  const width = Math.max(...measurements.map(({ name }) => name.length));
  return measurements.map(({ name, value, unit, yardstick, yardstickValue }) => {
    const ratio = rounded(value / yardstickValue);
    return `  ${name.padEnd(width)}  ${rounded(value)} ${unit} = ${ratio} × ${yardstick} (${rounded(yardstickValue)} ${unit})`;
  });
}

/** Three digits that count. */
function rounded(value: number): string {
  return Number(value.toPrecision(3)).toString();
}
