import { textWidth } from '@/lib/series/text-box';
import { type Frame, type FrameId, INSETS, MAIN_FRAME } from './frames';
import { insetOutline, isInInset } from './inset-outline';
import { LABEL, type Label, markBox, placeLabels } from './labels';
import { isArea, type MapPlace, type MapSite } from './map-place';
import { edgeSpot, isInside, type Position, type Spot, spotOf } from './project';
import { radiusScale } from './radius';

/** The widths in pixels from which on a label may be shown. `map-frame.module.css` has the same steps. */
export const MAP_WIDTHS: readonly number[] = [280, 320, 360, 400, 440, 480, 560, 640];

/** A place on a frame. `x`, `y`: per cent of the frame; `radius`: pixels. */
export type Mark = Spot & {
  readonly place: MapPlace;
  readonly radius: number;
  readonly isArea: boolean;
  readonly label: Label | null;
};
/** A place beyond a frame, where the way to it crosses the edge. `angle`: degrees from the right, clockwise. */
export type EdgeMark = Spot & { readonly place: MapPlace; readonly angle: number; readonly label: Label | null };
export type SiteMark = Spot & { readonly site: MapSite };

export type FrameLayout = {
  readonly frame: Frame;
  /** The largest first, so that small circles lie upon large ones. */
  readonly marks: readonly Mark[];
  readonly beyond: readonly EdgeMark[];
  readonly sites: readonly SiteMark[];
};

export type MapLayout = {
  readonly main: FrameLayout;
  /** Those that show any place. */
  readonly insets: readonly FrameLayout[];
  /** Most outcomes first, then by the order in which they were given. */
  readonly places: readonly MapPlace[];
  readonly radiusOf: (count: number) => number;
};

/** Pixels: half of a site's square, and the reach of an arrow at the edge. */
export const SITE_REACH = 3;
export const ARROW_REACH = 8;
const MIDDLE = 50;
/** The sides of an arrow at the left edge, and of one at the right. */
const TO_RIGHT = ['right', 'rightBelow', 'rightAbove'] as const;
const TO_LEFT = ['left', 'leftBelow', 'leftAbove'] as const;
/** Pixels: what the letter of an inset takes, right of the corner of its outline. */
const SIGN = { dx: 7, dy: 5, width: 12, height: 14 };

type Placed<T> = { readonly one: T; readonly position: Position };

/**
 * Where every place with an outcome, or chosen, stands: in the inset around it, else on the main frame, else at its edge.
 * Pure and without words: names and counts come as they are written.
 */
export function mapLayout(given: readonly MapPlace[], sites: readonly MapSite[]): MapLayout {
  const places = given.filter(({ count, isChosen }) => count > 0 || isChosen).sort((a, b) => b.count - a.count);
  const placed = places.flatMap((one) => {
    const { latitude, longitude } = one;
    return latitude === null || longitude === null ? [] : [{ one, position: { latitude, longitude } }];
  });
  const at = sites.map((one) => ({ one, position: one }));
  const radiusOf = radiusScale(Math.max(...places.map(({ count }) => count), 0));
  const framed = (frame: Frame, signSpots: readonly Spot[] = []) =>
    frameLayout(
      frame,
      placed.filter(({ one, position }) => frameOf(position, one.id) === frame.id),
      at.filter(({ position }) => frameOf(position, null) === frame.id),
      radiusOf,
      signSpots,
    );
  const insets = INSETS.map((inset) => framed(inset)).filter((inset) => inset.marks.length + inset.sites.length > 0);
  return {
    main: framed(
      MAIN_FRAME,
      insets.flatMap(({ frame }) => insetOutline(frame)?.corner ?? []),
    ),
    insets,
    places,
    radiusOf,
  };
}

function frameOf(position: Position, placeId: string | null): FrameId {
  const around = INSETS.find((inset) => inset.whole !== placeId && isInInset(inset, position));
  return (around ?? MAIN_FRAME).id;
}

function frameLayout(
  frame: Frame,
  places: readonly Placed<MapPlace>[],
  sites: readonly Placed<MapSite>[],
  radiusOf: (count: number) => number,
  signSpots: readonly Spot[] = [],
): FrameLayout {
  const spots = places.flatMap(({ one, position }) => {
    const spot = spotOf(frame, position);
    return spot === null ? [] : [{ place: one, spot }];
  });
  const inside = spots.filter(({ spot }) => isInside(spot));
  const outside = spots.filter(({ spot }) => !isInside(spot));
  const marks = inside.map(({ place, spot }) => ({
    place,
    ...spot,
    radius: radiusOf(place.count),
    isArea: isArea(place),
  }));
  const beyond = outside.map(({ place, spot }) => ({ place, ...edgeSpot(frame, spot) }));
  const siteMarks = sites.flatMap(({ one, position }) => {
    const spot = spotOf(frame, position);
    return spot === null || !isInside(spot) ? [] : [{ site: one, ...spot }];
  });
  const labels = placeLabels(
    [
      ...beyond.map((mark) => ({
        ...shareOf(mark),
        radius: ARROW_REACH,
        textWidth: labelWidth(mark.place),
        sides: mark.x < MIDDLE ? TO_RIGHT : TO_LEFT,
      })),
      ...marks.map((mark) => ({ ...shareOf(mark), radius: mark.radius, textWidth: labelWidth(mark.place) })),
    ],
    { widths: MAP_WIDTHS, widest: frame.widest, proportion: frame.height / frame.width },
    [
      ...siteMarks.map((mark) => markBox({ ...shareOf(mark), radius: SITE_REACH })),
      ...signSpots.map((corner) => ({ ...shareOf(corner), ...SIGN, from: 0 })),
    ],
  );
  return {
    frame,
    marks: marks.map((mark, index) => ({ ...mark, label: labels[beyond.length + index] ?? null })),
    beyond: beyond.map((mark, index) => ({ ...mark, label: labels[index] ?? null })),
    sites: siteMarks,
  };
}

function shareOf({ x, y }: Spot): Spot {
  return { x: x / 100, y: y / 100 };
}

function labelWidth({ name, countText }: MapPlace): number {
  return textWidth(`${name} ${countText}`, LABEL.fontSize);
}
