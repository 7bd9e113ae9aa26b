import type { FileFormat } from '@/lib/export/file-formats';
import { lineCounter } from './count-lines';

/** Where the pieces of a file go: kept at `close`, gone without a trace at `abort`. */
export type FileSink = {
  readonly write: (piece: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly close: (name: string | null) => Promise<void>;
  readonly abort: () => Promise<void>;
};

/** `rows`: null for formats whose rows cannot be counted on the way. */
export type Progress = { readonly bytes: number; readonly rows: number | null };

export type Outcome =
  | { readonly is: 'saved'; readonly rows: number }
  | { readonly is: 'cancelled' }
  | { readonly is: 'refused'; readonly status: number }
  | { readonly is: 'broken'; readonly at: Progress };

type Options = {
  readonly address: string;
  readonly format: FileFormat;
  /** How many rows the view has. */
  readonly count: number;
  readonly sink: FileSink;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};

/**
 * Fetches a file piece by piece into a sink. A transfer that breaks, or ends with other rows than the view has, is broken: the sink
 * keeps nothing of it.
 */
export async function fetchFile({ address, format, count, sink, signal, onProgress }: Options): Promise<Outcome> {
  let at: Progress = { bytes: 0, rows: hasLines(format) ? 0 : null };
  const linesBefore = format === 'csv' ? 1 : 0;
  const countLines = lineCounter(format === 'csv');
  try {
    const response = await fetch(address, { signal });
    if (!response.ok || response.body === null) {
      await sink.abort();
      return { is: 'refused', status: response.status };
    }
    const reader = response.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      await sink.write(read.value);
      const rows = at.rows === null ? null : Math.max(countLines(read.value) - linesBefore, 0);
      at = { bytes: at.bytes + read.value.byteLength, rows };
      onProgress(at);
    }
    if (at.rows !== null && at.rows !== count) throw new Error(`${at.rows} of ${count} rows`);
    await sink.close(nameOf(response.headers.get('Content-Disposition')));
    return { is: 'saved', rows: count };
  } catch {
    // Whatever broke it, the network or the disk: what the reader must know is that there is no file.
    await sink.abort();
    return signal.aborted ? { is: 'cancelled' } : { is: 'broken', at };
  }
}

function hasLines(format: FileFormat): boolean {
  return format === 'csv' || format === 'jsonl';
}

/** The plain name that the server gives a file; null where it gives none. */
export function nameOf(disposition: string | null): string | null {
  return disposition?.match(/filename="([^"]+)"/)?.[1] ?? null;
}
