/** Hears how many rows are written, and of how many: an estimate until the last row is. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Counts the rows an import writes. How many points there will be nobody knows beforehand: one an observation at most, then
 * fewer, as those made so far let expect. So the total only falls, and the share done only rises.
 */
export class ImportProgress {
  private done = 0;
  private points = 0;
  private total;

  /** `rows` in all files, of which so many are observations. */
  constructor(
    private readonly rows: number,
    private readonly observations: number,
    private readonly onProgress: OnProgress,
  ) {
    this.total = rows + observations;
  }

  addRows(count: number): void {
    this.done += count;
    this.onProgress(this.done, Math.max(this.done, this.total));
  }

  /** `worked` of all observations have been made into points by now. */
  addPoints(count: number, worked: number): void {
    this.points += count;
    const expected = Math.round((this.points / Math.max(1, worked)) * this.observations);
    this.total = Math.min(this.total, this.rows + expected);
    this.addRows(count);
  }

  /** All is written, whatever was expected. */
  finish(): void {
    this.onProgress(this.done, this.done);
  }
}
