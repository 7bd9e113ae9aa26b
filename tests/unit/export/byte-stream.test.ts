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

  /** Takes a piece of 64 KiB every so many ms, until it is given up or has taken 64; how many it took. */
  async function takePieces(everyMs: number): Promise<number> {
    async function* many() {
      for (let piece = 0; piece < 64; piece += 1) yield new Uint8Array(64 * 1024);
    }
    const reader = (await startByteStream(many(), PATIENT)).getReader();
    for (let taken = 0; ; taken += 1) {
      const read = await reader.read().catch(() => null);
      if (read === null || read.done) return taken;
      vi.advanceTimersByTime(everyMs);
    }
  }

  test('for a minute altogether but 64 KiB in 59 s is given up at 2 pieces; 64 KiB in 4 s, 16 KiB a second, is enough', async () => {
    expect(await takePieces(59_000)).toBe(2);
    expect(await takePieces(4_001)).toBe(15);
    expect(await takePieces(4_000)).toBe(64);
  });

  test('is given up and left where it takes too little', async () => {
    const leave = vi.fn();
    const reader = (await startByteStream(pieces('a', 'b', 'c', 'd'), { ...PATIENT, leave })).getReader();
    for (let round = 0; round < 2; round += 1) {
      await reader.read();
      vi.advanceTimersByTime(30_000);
    }
    await expect(reader.read()).rejects.toThrow('given up');
    expect(leave).toHaveBeenCalledOnce();
  });

  test('while the pieces are made is not slow', async () => {
    async function* slowly() {
      for (const text of ['a', 'b', 'c']) {
        vi.advanceTimersByTime(59_000);
        yield bytes(text);
      }
    }
    expect(await new Response(await startByteStream(slowly(), PATIENT)).text()).toBe('abc');
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

test('a piece of 600,000 bytes goes out in parts of 262,144 at most, in order', async () => {
  async function* large() {
    yield Uint8Array.from({ length: 600_000 }, (_, index) => index % 251);
  }
  const parts: Uint8Array[] = [];
  for await (const part of inLargePieces(large())) parts.push(part);
  expect(parts.map(({ byteLength }) => byteLength)).toEqual([262_144, 262_144, 75_712]);
  expect(Buffer.concat(parts).every((byte, index) => byte === index % 251)).toBe(true);
});
