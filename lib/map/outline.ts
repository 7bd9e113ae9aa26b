import { type GeoGeometryObjects, geoGraticule, geoStream } from 'd3-geo';
import type { Frame } from './frames';
import { pathText } from './path-text';
import { type Point, ringArea, simplifyLine, simplifyRing } from './simplify';

/** Pixels that a coast may lie from where it is. */
const TOLERANCE = 0.6;
/** Square pixels: what is smaller is no island but a speck. */
const LEAST_AREA = 3;

/** Land as the data of a path in the pixels of a frame, clipped a little outside it. */
export function landPath(frame: Frame, land: GeoGeometryObjects): string {
  return linesOf(frame, land)
    .map((ring) => simplifyRing(ring, TOLERANCE))
    .filter((ring) => ringArea(ring) >= LEAST_AREA)
    .map((ring) => pathText(ring, true))
    .join('');
}

/** Meridians and parallels as the data of a path in the pixels of a frame. */
export function netPath(frame: Frame): string {
  const net = geoGraticule().step([frame.netStep, frame.netStep]).precision(frame.netStep);
  return linesOf(frame, net())
    .map((line) => pathText(simplifyLine(line, TOLERANCE), false))
    .join('');
}

/** What a geometry is in a frame: lines of points, of outlines without their first point at the end again. */
function linesOf({ projection }: Frame, geometry: GeoGeometryObjects): Point[][] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  geoStream(
    geometry,
    projection.stream({
      point: (x, y) => line.push([x, y]),
      lineStart: () => {
        line = [];
      },
      lineEnd: () => lines.push(line),
      polygonStart: () => {},
      polygonEnd: () => {},
    }),
  );
  return lines;
}
