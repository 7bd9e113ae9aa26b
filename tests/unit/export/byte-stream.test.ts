import { describe, expect, test } from 'vitest';
import { startByteStream } from '@/lib/export/byte-stream';

describe('a stream of bytes', () => {
  test('is made as it is read: the first text before the start, each further one on demand', async () => {
    const made: string[] = [];
    async function* texts() {
      for (const text of ['a', '中', 'c']) {
        made.push(text);
        yield text;
      }
    }
    const stream = await startByteStream(texts());
    expect(made).toEqual(['a']);
    const reader = stream.getReader();
    await reader.read();
    expect(made).toEqual(['a']);
    const { value } = await reader.read();
    expect(Array.from(value)).toEqual([0xe4, 0xb8, 0xad]);
    expect(made).toEqual(['a', '中']);
  });

  test('that fails before its first text fails before it starts', async () => {
    // biome-ignore lint/correctness/useYield: a source that fails at once never yields
    async function* texts(): AsyncGenerator<string, void, undefined> {
      throw new Error('early');
    }
    await expect(startByteStream(texts())).rejects.toThrow('early');
  });

  test('that fails later breaks: it never ends as if it were whole', async () => {
    async function* texts() {
      yield 'a';
      throw new Error('late');
    }
    await expect(new Response(await startByteStream(texts())).text()).rejects.toThrow('late');
  });

  test('whose reader leaves stops its source', async () => {
    let isStopped = false;
    async function* texts() {
      try {
        for (;;) yield 'a';
      } finally {
        isStopped = true;
      }
    }
    const reader = (await startByteStream(texts())).getReader();
    await reader.read();
    await reader.cancel();
    expect(isStopped).toBe(true);
  });
});
