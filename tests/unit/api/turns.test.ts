import { expect, test, vi } from 'vitest';
import { guarded } from '@/app/api/_respond/guarded';
import { pngMaker } from '@/components/pictures/png-maker';
import { BusyError } from '@/lib/errors';
import { keptBytes } from '@/lib/kept-bytes';
import { takingTurns, turns } from '@/lib/turns';

/** Work that ends when the test says so. */
function openWork() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

test('two at once and one waiting: the fourth is refused, and the third begins when one is done', async () => {
  const { begun, work, end } = openWork();
  const inTurn = takingTurns({ atOnce: 2, waiting: 1 });
  const [first, second, third] = [inTurn(work('a')), inTurn(work('b')), inTurn(work('c'))];
  await expect(inTurn(work('d'))).rejects.toThrow(BusyError);
  expect(begun).toEqual(['a', 'b']);
  end('b');
  expect(await second).toBe('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  end('a');
  end('c');
  expect(await Promise.all([first, third])).toEqual(['a', 'c']);
});

test('work that fails gives its place back', async () => {
  const inTurn = takingTurns({ atOnce: 1, waiting: 0 });
  for (let round = 0; round < 3; round += 1) {
    await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  }
  expect(await inTurn(async () => 'done')).toBe('done');
});

test('who goes away while waiting leaves the queue: the next in it begins, and there is room for another', async () => {
  const inTurn = turns({ atOnce: 1, waiting: 2 });
  const end = await inTurn();
  const gone = new AbortController();
  const begun: string[] = [];
  const first = inTurn(gone.signal);
  const second = inTurn().then((endSecond) => {
    begun.push('second');
    return endSecond;
  });
  await expect(inTurn()).rejects.toThrow(BusyError);
  gone.abort(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  const third = inTurn();
  end();
  end();
  (await second)();
  expect(begun).toEqual(['second']);
  (await third)();
  await expect(inTurn(AbortSignal.abort(new Error('never came')))).rejects.toThrow('never came');
});

test('of a queue with a patience of 45 s, who waits so long is refused, and leaves its place to others', async () => {
  vi.useFakeTimers();
  try {
    const inTurn = turns({ atOnce: 1, waiting: 1, patienceMs: 45_000 });
    const end = await inTurn();
    let refusal: unknown = null;
    inTurn().catch((error: unknown) => {
      refusal = error;
    });
    await vi.advanceTimersByTimeAsync(44_999);
    expect(refusal).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(refusal).toBeInstanceOf(BusyError);
    const next = inTurn();
    end();
    const endNext = await next;
    // Its turn has come: it is not refused any more.
    await vi.advanceTimersByTimeAsync(60_000);
    endNext();
    (await inTurn())();
  } finally {
    vi.useRealTimers();
  }
});

test('who is refused is told 503, and when to come again', async () => {
  const response = await guarded(() => Promise.reject(new BusyError('Too much is asked for at once.')));
  expect(response.status).toBe(503);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
});

test('of 10 bytes: 4 and 4 stay, 4 more push out the one unused for longest, 11 are not kept', () => {
  const kept = keptBytes(10);
  const file = (bytes: number) => new Uint8Array(bytes);
  kept.set('a', file(4));
  kept.set('b', file(4));
  expect(kept.get('a')?.byteLength).toBe(4);
  kept.set('c', file(4));
  expect(['a', 'b', 'c'].map((key) => kept.get(key)?.byteLength)).toEqual([4, undefined, 4]);
  kept.set('a', file(2));
  kept.set('d', file(4));
  expect(['a', 'c', 'd'].map((key) => kept.get(key)?.byteLength)).toEqual([2, 4, 4]);
  kept.set('e', file(11));
  expect(kept.get('e')).toBeUndefined();
});

test('one picture asked for three times, twice at once, is made once; one that failed is made again', async () => {
  let made = 0;
  let isBroken = false;
  const pngOf = pngMaker(async (svg) => {
    made += 1;
    if (isBroken) throw new Error('broken');
    return Buffer.from(svg);
  });
  const [first, second] = await Promise.all([pngOf('"1"', 'x', 1), pngOf('"1"', 'x', 1)]);
  expect(first).toBe(second);
  expect(await pngOf('"1"', 'x', 1)).toBe(first);
  expect(made).toBe(1);
  isBroken = true;
  await expect(pngOf('"2"', 'y', 1)).rejects.toThrow('broken');
  isBroken = false;
  expect(String(await pngOf('"2"', 'y', 1))).toBe('y');
  expect(made).toBe(3);
});

test('of pictures asked for at once, 2 are made and 8 wait; the eleventh is refused', async () => {
  const { work, end } = openWork();
  const pngOf = pngMaker(async (svg) => Buffer.from(await work(svg)()));
  const asked = Array.from({ length: 11 }, (_, index) => pngOf(`"${index}"`, String(index), 1));
  await expect(asked[10]).rejects.toThrow(BusyError);
  for (const [index, png] of asked.slice(0, 10).entries()) {
    end(String(index));
    expect(String(await png)).toBe(String(index));
  }
});
