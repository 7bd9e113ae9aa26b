import { type GeoProjection, geoAzimuthalEqualArea, geoMercator } from 'd3-geo';

export const FRAME_IDS = ['asia', 'chongqing', 'gulf'] as const;
export type FrameId = (typeof FRAME_IDS)[number];

/** Degrees: west and east are longitudes, south and north latitudes. */
export type Bounds = { readonly west: number; readonly east: number; readonly south: number; readonly north: number };

/** One drawing of the map. `width`, `height`: pixels of its own, which the page scales. */
export type Frame = {
  readonly id: FrameId;
  readonly width: number;
  readonly height: number;
  /** Pixels: no page draws it wider. */
  readonly widest: number;
  readonly projection: GeoProjection;
  /** Of an inset: the part of the main frame that it draws larger. Null: the main frame. */
  readonly inset: Bounds | null;
  /** The place whose parts an inset draws: itself it stays on the main frame. Null: there is none. */
  readonly whole: string | null;
  /** Degrees between two lines of the net. */
  readonly netStep: number;
};

/** What is clipped away lies this far outside, so that no coast is drawn along the edge of a frame. */
const CLIP_MARGIN = 4;
const DEGREE = Math.PI / 180;

/**
 * East, Southeast and Central Asia, from Tashkent to Manila and from the Kazakh steppe to Java: equal areas, so that no
 * country looks larger than it is, and true directions from the middle, so that an arrow at the edge points where it says.
 */
const ASIA: Frame = {
  id: 'asia',
  width: 640,
  height: 640,
  widest: 720,
  projection: clipped(geoAzimuthalEqualArea().rotate([-97, -20]).scale(590).translate([320, 345]), 640, 640),
  inset: null,
  whole: null,
  netStep: 10,
};

const CHONGQING = inset('chongqing', 'chongqing', { west: 104.75, east: 110.55, south: 28.9, north: 31.3 });
const GULF = inset('gulf', null, { west: 106.2, east: 111.2, south: 19.2, north: 22.4 });

/** The main frame first, then its insets. */
export const FRAMES: readonly Frame[] = [ASIA, CHONGQING, GULF];
export const MAIN_FRAME = ASIA;
export const INSETS: readonly Frame[] = [CHONGQING, GULF];

/** A part drawn larger: a parallel is a straight line, so its bounds are the edges of the drawing. */
function inset(id: FrameId, whole: string | null, bounds: Bounds): Frame {
  const width = 480;
  const scale = width / ((bounds.east - bounds.west) * DEGREE);
  const height = Math.round(scale * (mercator(bounds.north) - mercator(bounds.south)));
  const projection = geoMercator()
    .rotate([-(bounds.west + bounds.east) / 2, 0])
    .scale(scale)
    .translate([width / 2, scale * mercator(bounds.north)]);
  return {
    id,
    width,
    height,
    widest: 520,
    projection: clipped(projection, width, height),
    inset: bounds,
    whole,
    netStep: 1,
  };
}

/** The Mercator ordinate of a latitude, in radians of the equator. */
function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * DEGREE) / 2));
}

/** Straight between two positions: theirs are close enough, and resampled ones would only be simplified again. */
function clipped(projection: GeoProjection, width: number, height: number): GeoProjection {
  return projection.precision(0).clipExtent([
    [-CLIP_MARGIN, -CLIP_MARGIN],
    [width + CLIP_MARGIN, height + CLIP_MARGIN],
  ]);
}
