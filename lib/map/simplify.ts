/** Pixels, y downwards. */
export type Point = readonly [x: number, y: number];

/**
 * A line with fewer points, none of which left out lies further than `tolerance` from what is drawn (Douglas and Peucker
 * 1973). Its ends stay.
 */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  let farthest = 0;
  let most = tolerance;
  for (let index = 1; index < points.length - 1; index++) {
    const point = points[index];
    const distance = point === undefined ? 0 : distanceToSegment(point, first, last);
    if (distance > most) [farthest, most] = [index, distance];
  }
  if (farthest === 0) return [first, last];
  const before = simplifyLine(points.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...simplifyLine(points.slice(farthest), tolerance)];
}

/** The same of a closed outline, whose last point is not its first again: it is cut where it is farthest from its start. */
export function simplifyRing(ring: readonly Point[], tolerance: number): Point[] {
  const [first] = ring;
  if (first === undefined || ring.length < 4) return [...ring];
  const distances = ring.map((point) => Math.hypot(point[0] - first[0], point[1] - first[1]));
  const cut = distances.indexOf(Math.max(...distances));
  const there = simplifyLine(ring.slice(0, cut + 1), tolerance);
  const back = simplifyLine([...ring.slice(cut), first], tolerance);
  return [...there, ...back.slice(1, -1)];
}

/** Square pixels inside an outline, whichever way it runs. */
export function ringArea(ring: readonly Point[]): number {
  let twice = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

function distanceToSegment([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const squared = alongX ** 2 + alongY ** 2;
  const share = squared === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / squared;
  const nearest = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - nearest * alongX, y - fromY - nearest * alongY);
}
