import type { FileSink } from './fetch-file';

type Writable = { write(piece: BufferSource): Promise<void>; close(): Promise<void>; abort(): Promise<void> };
type Picker = (options: { suggestedName: string }) => Promise<{ createWritable(): Promise<Writable> }>;

/** Pieces are handed to the browser, which may keep them on disk, whenever so many bytes have come. */
const HANDED_OVER_BYTES = 8 * 1024 * 1024;

/**
 * Where a long file goes: straight to the disk where the browser lets the reader pick a place, else into memory until it is whole.
 * @returns null where the reader picks none
 */
export async function openSink(suggestedName: string): Promise<FileSink | null> {
  // Not in the types of the platform yet, and not in every browser.
  const picker = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (picker === undefined) return memorySink(suggestedName);
  try {
    const writable = await (await picker.call(window, { suggestedName })).createWritable();
    return {
      write: (piece) => writable.write(piece),
      close: () => writable.close(),
      abort: () => writable.abort(),
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return memorySink(suggestedName);
  }
}

function memorySink(suggestedName: string): FileSink {
  const whole: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const handOver = () => {
    whole.push(new Blob(pieces));
    pieces = [];
    bytes = 0;
  };
  return {
    write: async (piece) => {
      pieces.push(piece);
      bytes += piece.byteLength;
      if (bytes >= HANDED_OVER_BYTES) handOver();
    },
    close: async (name) => {
      handOver();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(whole));
      link.download = name ?? suggestedName;
      link.click();
      // The browser holds the file from the click on; the address is let go once it has surely been read.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
    abort: async () => {
      whole.length = 0;
      pieces = [];
    },
  };
}
