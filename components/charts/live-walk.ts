/**
 * Where a key leads among the stops of a chart, counted through all its panels; null: the key does not walk.
 * @param position the stop to walk from; null: none yet
 */
export function nextStop(key: string, position: number | null, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
      return position === null ? 0 : Math.min(position + 1, last);
    case 'ArrowLeft':
      return position === null ? last : Math.max(position - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
