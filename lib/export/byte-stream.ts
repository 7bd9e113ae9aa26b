/**
 * Texts as a stream of UTF-8 that is made only as fast as it is read. The first text is made before this returns, so a
 * failure up to there is still an ordinary error. A later failure breaks the stream, so that the transfer ends broken and
 * never as a shorter file that looks whole. A reader who leaves stops the texts.
 */
export async function startByteStream(texts: AsyncGenerator<string, void, undefined>): Promise<ReadableStream> {
  const encoder = new TextEncoder();
  let upcoming: IteratorResult<string, void> | null = await texts.next();
  return new ReadableStream<Uint8Array>(
    {
      // A rejection here errors the stream.
      async pull(controller) {
        const { value, done } = upcoming ?? (await texts.next());
        upcoming = null;
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await texts.return();
      },
    },
    { highWaterMark: 0 },
  );
}
