import { feature } from 'topojson-client';
import atlas from 'world-atlas/land-50m.json';
import { FRAMES, type FrameId } from './frames';
import { landPath, netPath } from './outline';

/** What stands under the marks of a frame, as data of paths in its own pixels. */
type Outlines = { readonly land: string; readonly net: string };

/**
 * Land and net of every frame, which `lib/map/outlines.json` keeps: they depend on nothing but the atlas and the frames, and
 * take seconds to make. Land is Natural Earth's (1:50 million, public domain): coasts only, no line between countries.
 */
export function makeOutlines(): Record<FrameId, Outlines> {
  const geometries = feature(atlas, atlas.objects.land).features.map(({ geometry }) => geometry);
  const land = { type: 'GeometryCollection', geometries } as const;
  const outlines = FRAMES.map((frame) => [frame.id, { land: landPath(frame, land), net: netPath(frame) }]);
  // One entry for every frame, made from the list of frames.
  return Object.fromEntries(outlines) as Record<FrameId, Outlines>;
}
