import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FileSink, fetchFile, nameOf, type Progress } from '@/components/data-table/fetch-file';
import type { FileFormat } from '@/lib/export/file-formats';

afterEach(() => vi.unstubAllGlobals());

/** A sink that says what became of what it was given. */
function keptBy(): { sink: FileSink; kept: { text: string; end: 'open' | 'closed' | 'aborted'; name: string | null } } {
  const kept: ReturnType<typeof keptBy>['kept'] = { text: '', end: 'open', name: null };
  const sink: FileSink = {
    write: async (piece) => {
      kept.text += new TextDecoder().decode(piece);
    },
    close: async (name) => {
      kept.end = 'closed';
      kept.name = name;
    },
    abort: async () => {
      kept.end = 'aborted';
    },
  };
  return { sink, kept };
}

/** A server that sends these pieces one by one, then ends or breaks. */
function serve(pieces: readonly string[], { breaks = false, status = 200, onPiece = (_: number) => {} } = {}): void {
  let sent = 0;
  vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        onPiece(sent);
        if (signal.aborted) controller.error(signal.reason);
        else if (sent < pieces.length) controller.enqueue(new TextEncoder().encode(pieces[sent]));
        else if (breaks) controller.error(new TypeError('network'));
        else controller.close();
        sent += 1;
      },
    });
    return new Response(body, { status, headers: { 'Content-Disposition': 'attachment; filename="outcomes-r1.csv"' } });
  });
}

function fetched(format: FileFormat, count: number, abort = new AbortController()) {
  const { sink, kept } = keptBy();
  const seen: Progress[] = [];
  const onProgress = (progress: Progress) => void seen.push(progress);
  const run = fetchFile({ address: '/file', format, count, sink, signal: abort.signal, onProgress });
  return run.then((outcome) => ({ outcome, kept, seen }));
}

describe('a watched download', () => {
  test('3 rows of CSV, one of them over two lines and cut within its quotes, are saved as 3 rows', async () => {
    serve(['id,note\r\n1,a\r\n2,"two\n', 'lines ""x"""\r\n3,c\r\n']);
    const { outcome, kept, seen } = await fetched('csv', 3);
    expect(outcome).toEqual({ is: 'saved', rows: 3 });
    expect(kept).toEqual({
      text: 'id,note\r\n1,a\r\n2,"two\nlines ""x"""\r\n3,c\r\n',
      end: 'closed',
      name: 'outcomes-r1.csv',
    });
    expect(seen.map(({ rows }) => rows)).toEqual([1, 3]);
  });

  test('2 rows where the view has 3 are a broken transfer: nothing is kept', async () => {
    serve(['{"a":1}\n', '{"a":2}\n']);
    const { outcome, kept } = await fetched('jsonl', 3);
    expect(outcome).toEqual({ is: 'broken', at: { bytes: 16, rows: 2 } });
    expect(kept.end).toBe('aborted');
  });

  test('a transfer that breaks off keeps nothing, also where its rows cannot be counted', async () => {
    serve(['PK12'], { breaks: true });
    const { outcome, kept } = await fetched('xlsx', 3);
    expect(outcome).toEqual({ is: 'broken', at: { bytes: 4, rows: null } });
    expect(kept.end).toBe('aborted');
  });

  test('cancelled in the middle: nothing is kept, and it is not called broken', async () => {
    const abort = new AbortController();
    serve(['{"a":1}\n', '{"a":2}\n', '{"a":3}\n'], { onPiece: (piece) => void (piece === 2 && abort.abort()) });
    const { outcome, kept } = await fetched('jsonl', 3, abort);
    expect(outcome).toEqual({ is: 'cancelled' });
    expect(kept.end).toBe('aborted');
  });

  test('a refusal is named by its status and is not saved as a file', async () => {
    serve(['{"title":"Too many exports"}'], { status: 503 });
    const { outcome, kept } = await fetched('csv', 3);
    expect(outcome).toEqual({ is: 'refused', status: 503 });
    expect(kept).toMatchObject({ text: '', end: 'aborted' });
  });
});

test('the name of a file is the plain one of its header', () => {
  expect(nameOf(`attachment; filename="a-1.csv"; filename*=UTF-8''%E5%A4%A7.csv`)).toBe('a-1.csv');
  expect(nameOf('inline')).toBeNull();
});
