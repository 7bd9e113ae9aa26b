import { expect, test, vi } from 'vitest';
import { readIndex } from '@/app/_search/read-index';

const current = vi.hoisted(() => ({ seenFirst: 1, asked: 1 }));

vi.mock('@/app/_data/read-page', () => ({
  currentStanding: async () => ({ release: { id: current.seenFirst, contentHash: `hash-${current.seenFirst}` } }),
  readPage: (_: string, ask: (db: null, releaseId: number) => unknown) => ask(null, current.asked),
}));
vi.mock('@/app/_search/ask-index', () => ({
  askIndex: vi.fn(async (_: null, releaseId: number) => ({ documentCount: releaseId })),
}));

test('where a release comes between two looks at the database, its index is not that of the one before', async () => {
  expect((await readIndex()).documentCount).toBe(1);
  current.asked = 2;
  expect((await readIndex()).documentCount).toBe(2);
});

test('whoever asks of the same release gets the same index', async () => {
  current.seenFirst = 2;
  const [one, other] = await Promise.all([readIndex(), readIndex()]);
  expect(one).toBe(other);
});
