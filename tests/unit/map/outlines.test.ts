import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FRAMES } from '@/lib/map/frames';
import { makeOutlines } from '@/lib/map/make-outlines';
import outlines from '@/lib/map/outlines.json';

test('the outlines are those of the atlas and the frames as they are: else `node --import tsx scripts/map-outlines.ts`', () => {
  expect(outlines).toEqual(makeOutlines());
});

test('all of them together are less than 6 kB packed', () => {
  expect(gzipSync(JSON.stringify(outlines), { level: 6 }).length).toBeLessThan(6_000);
});

test.each(FRAMES)('$id: whole pixels within its frame, a little beyond at most', ({ id, width, height }) => {
  for (const [, part] of outlines[id].land.matchAll(/M([^Mz]+)z/g)) {
    const values = part?.match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = [0, 0];
    for (let index = 0; index < values.length; index += 2) {
      x += values[index] ?? 0;
      y += values[index + 1] ?? 0;
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-4);
      expect(x).toBeLessThanOrEqual(width + 4);
      expect(y).toBeLessThanOrEqual(height + 4);
    }
  }
});
