import { describe, expect, it } from 'vitest';
import { clash } from '@/lib/map/clash';
import { placeLabels } from '@/lib/map/labels';
import { keyCounts, radiusScale } from '@/lib/map/radius';

const GROWING = { widths: [200, 400, 800], widest: 1000, proportion: 1 };
const box = (x: number, y: number, width = 20, height = 10, dx = 0) => ({ x, y, dx, dy: 0, width, height, from: 0 });
const mark = (x: number, y: number, textWidth = 40, radius = 2) => ({ x, y, radius, textWidth });

describe('where two boxes meet', () => {
  // 0.1 × w < 20 while w < 200.
  it('a tenth apart, 20 px wide: at all widths below 200', () => {
    expect(clash(box(0.4, 0.5), box(0.5, 0.5), 1)?.to).toBeCloseTo(200);
  });

  // |0.1 × w − 50| < 20 while 300 < w < 700: the one passes through the other.
  it('a label 50 px to the right of a mark meets a mark a tenth further between 300 and 700', () => {
    const met = clash(box(0.4, 0.5, 20, 10, 50), box(0.5, 0.5), 1);
    expect(met?.from).toBeCloseTo(300);
    expect(met?.to).toBeCloseTo(700);
  });

  // Down: 0.05 × 2 × w < 10 while w < 100.
  it('a drawing twice as high as wide parts them sooner: below 100', () => {
    expect(clash(box(0.5, 0.5), box(0.5, 0.55), 2)?.to).toBeCloseTo(100);
  });

  it('one that is shown from 300 on meets nothing below', () => {
    expect(clash({ ...box(0.4, 0.5), from: 300 }, box(0.5, 0.5), 1)).toBeNull();
  });
});

describe('labels of marks', () => {
  it('alone: to the right, 4 px from the circle of 2 px, at the least width', () => {
    expect(placeLabels([mark(0.5, 0.5)], GROWING)).toEqual([
      { anchor: 'start', dx: 6, dy: 0, from: 200, isFar: false },
    ]);
  });

  it('near the right edge: to the left', () => {
    expect(placeLabels([mark(0.9, 0.5)], GROWING)[0]).toMatchObject({ anchor: 'end', dx: -6, from: 200 });
  });

  it('a second mark right beside takes another side, and neither covers a mark', () => {
    const [first, second] = placeLabels([mark(0.4, 0.5), mark(0.45, 0.5)], GROWING);
    expect(first).toMatchObject({ anchor: 'end', dy: 0 });
    expect(second).toMatchObject({ anchor: 'start', dy: 0 });
  });

  it('none has room: it has no label', () => {
    expect(placeLabels([mark(0.5, 0.5, 1200)], GROWING)).toEqual([null]);
  });

  // Left and right of its middle 200 px of 400 are not enough for 6 + 250, 400 of 800 are.
  it('a label of 250 px beside the middle: not at 200 and 400, but at 800', () => {
    const sides = ['right', 'left'] as const;
    expect(placeLabels([{ ...mark(0.5, 0.5, 250), sides }], GROWING)[0]).toMatchObject({ from: 800 });
  });

  it('hemmed in by eight marks it stands further off, with a line to it', () => {
    const ring = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => ({ x, y }))).filter(({ x, y }) => x !== 0 || y !== 0);
    const fences = ring.map(({ x, y }) => ({ ...box(0.5, 0.5, 10, 10, x * 14), dy: y * 14 }));
    const [label] = placeLabels(
      [mark(0.5, 0.5)],
      GROWING,
      fences.filter(({ dx, dy }) => dx !== 0 || dy >= 0),
    );
    expect(label).toMatchObject({ isFar: true, anchor: 'middle' });
    expect(label?.dy).toBeLessThan(-20);
  });

  it('forty marks in a heap: at every width no two of the labels shown there meet', () => {
    const marks = Array.from({ length: 40 }, (_, index) =>
      mark(0.3 + ((index * 37) % 40) / 100, 0.3 + ((index * 23) % 40) / 100, 30 + (index % 5) * 12),
    );
    const labels = placeLabels(marks, GROWING);
    const boxes = labels.flatMap((label, index) => {
      const own = marks[index];
      if (label === null || own === undefined) return [];
      const shift = { start: 0.5, middle: 0, end: -0.5 }[label.anchor] * own.textWidth;
      return [{ ...box(own.x, own.y, own.textWidth, 13, label.dx + shift), dy: label.dy, from: label.from }];
    });
    expect(boxes.length).toBeGreaterThan(10);
    const met = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const both = clash(one, other, 1);
        return both !== null && both.from < 1000 ? [both] : [];
      }),
    );
    expect(met).toEqual([]);
  });
});

describe('the size of circles', () => {
  it('1, 4, 100 outcomes: 1.8, 3.6, 18 px, whatever else is shown', () => {
    const radiusOf = radiusScale(100);
    expect([1, 4, 100].map(radiusOf)).toEqual([1.8, 3.6, 18]);
    expect(radiusScale(4)(4)).toBe(3.6);
  });

  it('of 10,000 at most: 25 px, and a quarter of it half as wide', () => {
    const radiusOf = radiusScale(10_000);
    expect([10_000, 2_500].map(radiusOf)).toEqual([25, 12.5]);
  });

  it('nothing: no circle', () => {
    expect(radiusScale(0)(0)).toBe(0);
  });

  it.each([
    [0, [1]],
    [7, [1]],
    [193, [1, 10, 100]],
    [10_000, [100, 1000, 10_000]],
  ])('a key of at most %s shows %j', (largest, counts) => {
    expect(keyCounts(largest)).toEqual(counts);
  });
});
