/** What is worth sending at once: less, and the sending costs more than the bytes. */
const PIECE_BYTES = 64 * 1024;
/** What is not too much to send at once: a slow reader takes longer over it than it is waited for. */
const LARGEST_PIECE_BYTES = 4 * PIECE_BYTES;
/** The slowest a reader may be, in bytes a second, measured whenever it has been waited for a minute altogether. */
const LEAST_RATE = 16 * 1024;
const RATE_WINDOW_MS = 60_000;

type Options = {
  /** How long a reader may take nothing before it is given up. */
  readonly patienceMs: number;
  /** Called once the reader has gone or was given up: whatever makes the bytes must stop, also while it makes some. */
  readonly leave: (reason: unknown) => void;
};

/**
 * Bytes as a stream that is made only as fast as it is read. The first piece is made before this returns, so a failure up
 * to there is still an ordinary error. A later failure breaks the stream, so that the transfer ends broken and never as a
 * shorter file that looks whole; so does a reader that takes nothing for too long, or less than 16 KiB a second.
 */
export async function startByteStream(
  pieces: AsyncGenerator<Uint8Array, void, undefined>,
  { patienceMs, leave }: Options,
): Promise<ReadableStream<Uint8Array>> {
  let upcoming: IteratorResult<Uint8Array, void> | null = await pieces.next();
  let timer: NodeJS.Timeout | undefined;
  const taken = rateOfReader();
  const giveUp = (controller: ReadableStreamDefaultController<Uint8Array>, why: string) => {
    const reason = new Error(`A file was given up: ${why}.`);
    leave(reason);
    controller.error(reason);
  };
  const waitForReader = (controller: ReadableStreamDefaultController<Uint8Array>, bytes: number) => {
    taken.offer(bytes);
    timer = setTimeout(() => giveUp(controller, `nothing of it was taken for ${patienceMs} ms`), patienceMs);
  };
  const next = async () => {
    try {
      return await pieces.next();
    } catch (error) {
      leave(error);
      throw error;
    }
  };
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => waitForReader(controller, 0),
      // A rejection here errors the stream.
      async pull(controller) {
        clearTimeout(timer);
        if (taken.isTooSlow()) {
          giveUp(controller, `less than ${LEAST_RATE} bytes a second were taken of it`);
          return;
        }
        const { value, done } = upcoming ?? (await next());
        upcoming = null;
        if (done === true) {
          controller.close();
          return;
        }
        controller.enqueue(value);
        waitForReader(controller, value.byteLength);
      },
      async cancel(reason) {
        clearTimeout(timer);
        // First this, for a generator hears of its end only when it has made what it is making.
        leave(reason);
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}

/** How fast a reader takes what it is offered. Only the time counts in which it is waited for, not what the making takes. */
function rateOfReader() {
  let offeredAt = 0;
  let offered = 0;
  let bytes = 0;
  let waitedMs = 0;
  return {
    offer: (size: number) => {
      offeredAt = performance.now();
      offered = size;
    },
    /** To be asked when it has taken what was offered. */
    isTooSlow: () => {
      bytes += offered;
      waitedMs += performance.now() - offeredAt;
      if (waitedMs < RATE_WINDOW_MS) return false;
      const isSlow = bytes < (LEAST_RATE * waitedMs) / 1000;
      bytes = 0;
      waitedMs = 0;
      return isSlow;
    },
  };
}

/** The same bytes, small pieces joined to 64 KiB at least, large ones cut to 256 KiB at most. */
export async function* inLargePieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of joined(pieces)) {
    if (piece.byteLength <= LARGEST_PIECE_BYTES) yield piece;
    else {
      for (let at = 0; at < piece.byteLength; at += LARGEST_PIECE_BYTES) {
        yield piece.subarray(at, at + LARGEST_PIECE_BYTES);
      }
    }
  }
}

async function* joined(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    kept.push(piece);
    bytes += piece.byteLength;
    if (bytes < PIECE_BYTES) continue;
    yield kept.length === 1 ? piece : Buffer.concat(kept, bytes);
    kept = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(kept, bytes);
}
