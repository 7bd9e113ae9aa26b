import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inLargePieces, startByteStream } from '@/lib/export/byte-stream';

const PATIENT = { patienceMs: 60_000, leave: () => undefined };
const bytes = (text: string) => Buffer.from(text);

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const text of texts) yield bytes(text);
}

describe('a stream of bytes', () => {
  test('is made as it is read: the first piece before the start, each further one on demand', async () => {
    const made: string[] = [];
    async function* watched() {
      for (const text of ['a', 'b', 'c']) {
        made.push(text);
        yield bytes(text);
      }
    }
    const stream = await startByteStream(watched(), PATIENT);
    expect(made).toEqual(['a']);
    const reader = stream.getReader();
    await reader.read();
    expect(made).toEqual(['a']);
    const { value } = await reader.read();
    expect(String(value)).toBe('b');
    expect(made).toEqual(['a', 'b']);
    await reader.cancel();
  });

  test('that fails before its first piece fails before it starts', async () => {
    // biome-ignore lint/correctness/useYield: a source that fails at once never yields
    async function* failing(): AsyncGenerator<Uint8Array, void, undefined> {
      throw new Error('early');
    }
    await expect(startByteStream(failing(), PATIENT)).rejects.toThrow('early');
  });

  test('that fails later breaks, never ends as if it were whole, and is left', async () => {
    async function* failing() {
      yield bytes('a');
      throw new Error('late');
    }
    const leave = vi.fn();
    await expect(new Response(await startByteStream(failing(), { ...PATIENT, leave })).text()).rejects.toThrow('late');
    expect(leave).toHaveBeenCalledOnce();
  });

  test('whose reader leaves while a piece is being made is left at once', async () => {
    let isStopped = false;
    let leave: (reason: unknown) => void = () => undefined;
    const isLeft = new Promise<never>((_, reject) => {
      leave = reject;
    });
    // It may be left before the source waits for it.
    isLeft.catch(() => undefined);
    async function* waiting() {
      try {
        yield bytes('a');
        await isLeft;
      } finally {
        isStopped = true;
      }
    }
    const reader = (await startByteStream(waiting(), { ...PATIENT, leave })).getReader();
    await reader.read();
    const next = reader.read();
    await reader.cancel(new Error('gone'));
    expect(await next).toMatchObject({ done: true });
    expect(isStopped).toBe(true);
  });
});

describe('a reader that takes nothing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is waited for 59.999 s and given up at 60 s, before its first piece or between two', async () => {
    for (const read of [0, 1]) {
      const leave = vi.fn();
      const reader = (await startByteStream(pieces('a', 'b', 'c'), { ...PATIENT, leave })).getReader();
      if (read === 1) await reader.read();
      vi.advanceTimersByTime(59_999);
      expect(leave).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1);
      expect(leave).toHaveBeenCalledOnce();
      await expect(reader.read()).rejects.toThrow('given up');
    }
  });

  test('and has read to the end is not waited for', async () => {
    const leave = vi.fn();
    expect(await new Response(await startByteStream(pieces('a', 'b'), { ...PATIENT, leave })).text()).toBe('ab');
    vi.advanceTimersByTime(120_000);
    expect(leave).not.toHaveBeenCalled();
  });
});

test('pieces of 30,000 bytes go out by threes, since two are less than 65,536; the rest goes last', async () => {
  const given = Array.from({ length: 7 }, (_, index) => String(index).repeat(30_000));
  const sizes: number[] = [];
  let text = '';
  for await (const piece of inLargePieces(pieces(...given))) {
    sizes.push(piece.byteLength);
    text += Buffer.from(piece).toString();
  }
  expect(sizes).toEqual([90_000, 90_000, 30_000]);
  expect(text).toBe(given.join(''));
});
