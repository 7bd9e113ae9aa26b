import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeOutlines } from '@/lib/map/make-outlines';

/** `node --import tsx scripts/map-outlines.ts` draws the map's outlines anew, after a change of its frames or of the atlas. */
writeFileSync(
  path.join(import.meta.dirname, '../lib/map/outlines.json'),
  `${JSON.stringify(makeOutlines(), null, 2)}\n`,
);
