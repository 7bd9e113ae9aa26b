import { keptBytes } from '@/lib/kept-bytes';
import { takingTurns } from '@/lib/turns';
import { rasterise } from './rasterise';

/** Each takes a core for as long as it is drawn, and the server has other things to do. */
const LIMITS = { atOnce: 2, waiting: 8 };
/** Some hundred pictures. */
const CAPACITY_BYTES = 32 * 1024 * 1024;

/**
 * Makes PNGs of SVG files, each once: those asked for while they are made, or after, are the same. `etag` says which picture it is.
 * @returns a function that rejects with BusyError where too many wait
 */
export function pngMaker(
  make: typeof rasterise,
): (etag: string, ...picture: Parameters<typeof make>) => Promise<Buffer> {
  const inTurn = takingTurns(LIMITS);
  const kept = keptBytes<Buffer>(CAPACITY_BYTES);
  const underWay = new Map<string, Promise<Buffer>>();

  async function makeAndKeep(etag: string, picture: Parameters<typeof make>): Promise<Buffer> {
    try {
      const png = await inTurn(() => make(...picture));
      kept.set(etag, png);
      return png;
    } finally {
      underWay.delete(etag);
    }
  }

  return async (etag, ...picture) => {
    const known = kept.get(etag) ?? underWay.get(etag);
    if (known !== undefined) return known;
    const made = makeAndKeep(etag, picture);
    underWay.set(etag, made);
    return made;
  };
}

/** The PNG of an SVG file. @throws BusyError where too many are asked for at once */
export const pngOf = pngMaker(rasterise);
