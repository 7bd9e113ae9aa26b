import type { Point } from './simplify';

/**
 * Points as the data of an SVG path, rounded to whole pixels and written as short as that allows: `M10 20l5-3 2 8z`. Points
 * that fall on the one before are left out. Empty where fewer than two points stay (three of a closed outline).
 */
export function pathText(points: readonly Point[], isClosed: boolean): string {
  const rounded = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const kept = rounded.filter((point, index) => index === 0 || !isSame(point, rounded[index - 1]));
  if (isClosed && kept.length > 1 && isSame(kept.at(-1), kept[0])) kept.pop();
  const [first] = kept;
  if (first === undefined || kept.length < (isClosed ? 3 : 2)) return '';
  const steps = kept.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = kept[index] ?? first;
    return [x - fromX, y - fromY];
  });
  return `M${numbers([...first])}l${numbers(steps)}${isClosed ? 'z' : ''}`;
}

/** A minus parts two numbers as well as a space does. */
function numbers(values: readonly number[]): string {
  return values.join(' ').replaceAll(' -', '-');
}

function isSame(a: Point | undefined, b: Point | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
