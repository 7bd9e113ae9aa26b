/** What is worth sending at once: less, and the sending costs more than the bytes. */
const PIECE_BYTES = 64 * 1024;

type Options = {
  /** How long a reader may take nothing before it is given up. */
  readonly patienceMs: number;
  /** Called once the reader has gone or was given up: whatever makes the bytes must stop, also while it makes some. */
  readonly leave: (reason: unknown) => void;
};

/**
 * Bytes as a stream that is made only as fast as it is read. The first piece is made before this returns, so a failure up
 * to there is still an ordinary error. A later failure breaks the stream, so that the transfer ends broken and never as a
 * shorter file that looks whole.
 */
export async function startByteStream(
  pieces: AsyncGenerator<Uint8Array, void, undefined>,
  { patienceMs, leave }: Options,
): Promise<ReadableStream<Uint8Array>> {
  let upcoming: IteratorResult<Uint8Array, void> | null = await pieces.next();
  let timer: NodeJS.Timeout | undefined;
  const giveUpLater = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    timer = setTimeout(() => {
      const reason = new Error(`A file was given up: nothing of it was taken for ${patienceMs} ms.`);
      leave(reason);
      controller.error(reason);
    }, patienceMs);
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
      start: giveUpLater,
      // A rejection here errors the stream.
      async pull(controller) {
        clearTimeout(timer);
        const { value, done } = upcoming ?? (await next());
        upcoming = null;
        if (done === true) {
          controller.close();
          return;
        }
        controller.enqueue(value);
        giveUpLater(controller);
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

/** The same bytes in pieces of at least 64 KiB, but for the last. */
export async function* inLargePieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
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
