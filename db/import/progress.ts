/** Hears how many rows are written, and of how many: an estimate until the last row is. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Counts the rows an import writes. How many points there will be nobody knows beforehand: one an observation at most, then as
 * many as the points so far let expect.
 */
export class ImportProgress {
  private done = 0;
  private points = 0;
  private expectedPoints;

  constructor(
    private readonly rows: number,
    private readonly observations: number,
    private readonly onProgress: OnProgress,
  ) {
    this.expectedPoints = observations;
  }

  addRows(count: number): void {
    this.done += count;
    this.tell();
  }

  /** `worked` of all observations have been made into points by now. */
  addPoints(count: number, worked: number): void {
    this.points += count;
    this.expectedPoints = Math.max(this.points, Math.round((this.points / Math.max(1, worked)) * this.observations));
    this.addRows(count);
  }

  /** All is written, whatever was expected. */
  finish(): void {
    this.onProgress(this.done, this.done);
  }

  private tell(): void {
    this.onProgress(this.done, Math.max(this.done, this.rows + this.expectedPoints));
  }
}
