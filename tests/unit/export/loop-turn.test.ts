import { expect, test } from 'vitest';
import { loopTurn } from '@/lib/export/loop-turn';

test('three files of four pieces: one piece in each turn of the event loop, in turns', async () => {
  const pieces: string[] = [];
  const perTurn: number[] = [];
  let isOver = false;
  const watch = () => {
    perTurn.push(pieces.length);
    if (!isOver) setImmediate(watch);
  };
  setImmediate(watch);
  await Promise.all(
    ['a', 'b', 'c'].map(async (file) => {
      for (let piece = 1; piece <= 4; piece += 1) {
        await loopTurn();
        pieces.push(`${file}${piece}`);
      }
    }),
  );
  isOver = true;
  expect(pieces).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3', 'b3', 'c3', 'a4', 'b4', 'c4']);
  const steps = perTurn.slice(1).map((count, turn) => count - (perTurn[turn] ?? 0));
  expect(Math.max(...steps)).toBe(1);
});
