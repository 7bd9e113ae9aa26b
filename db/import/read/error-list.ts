import { compareErrors, type RecordError } from './record-error';

/** So many errors of one file are listed; whoever mends these will run the check again. */
export const MOST_ERRORS = 1000;

/** The errors of one file, bounded: a file of millions of wrong rows is refused in bounded memory. */
export class ErrorList {
  private readonly listed: RecordError[] = [];
  private unlisted = 0;

  get isEmpty(): boolean {
    return this.listed.length === 0;
  }

  /** Whether a further error would only be counted. */
  get isFull(): boolean {
    return this.listed.length >= MOST_ERRORS;
  }

  add(error: RecordError): void {
    if (this.isFull) this.count();
    else this.listed.push(error);
  }

  /** Counts an error nobody will read, for there are errors enough before it. */
  count(): void {
    this.unlisted += 1;
  }

  /** The errors in the order of lines and columns, then how many are not listed. */
  sorted(file: string): readonly RecordError[] {
    const errors = this.listed.toSorted(compareErrors);
    const last = errors.at(-1);
    if (this.unlisted === 0 || last === undefined) return errors;
    const message = `is not the last line with an error: ${this.unlisted} more are not listed`;
    return [...errors, { file, line: last.line, column: null, columnNumber: null, message }];
  }
}
