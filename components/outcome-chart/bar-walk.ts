/** A stop among the bars: a year, by its place, and the part of its bar from the bottom; part 0 is the whole year. */
export type BarStop = { readonly year: number; readonly part: number };

/**
 * Where a key leads among the bars; null: the key does not walk. Sideways through the years, at the same part where the
 * bar reaches so high, up and down through the parts of one bar.
 * @param parts how many parts each year's bar has
 */
export function nextBarStop(key: string, { year, part }: BarStop, parts: readonly number[]): BarStop | null {
  const last = parts.length - 1;
  const at = (nextYear: number, nextPart: number): BarStop => {
    const kept = Math.min(Math.max(nextYear, 0), last);
    return { year: kept, part: Math.min(Math.max(nextPart, 0), parts[kept] ?? 0) };
  };
  switch (key) {
    case 'ArrowRight':
      return at(year + 1, part);
    case 'ArrowLeft':
      return at(year - 1, part);
    case 'ArrowUp':
      return at(year, part + 1);
    case 'ArrowDown':
      return at(year, part - 1);
    case 'Home':
      return at(0, part);
    case 'End':
      return at(last, part);
    default:
      return null;
  }
}
