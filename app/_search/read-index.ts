import { currentStanding, readPage } from '@/app/_data/read-page';
import { type AskedIndex, askIndex } from './ask-index';

type Making = { readonly release: string; readonly index: Promise<AskedIndex> };

// One a process, though pages and routes may be bundled apart.
const holder = globalThis as typeof globalThis & { observatoryIndex?: Making | undefined };

/**
 * The index of the current release, made once a release and process: whoever asks while it is made waits for the same one.
 * It is remembered like any other reading, so it answers while the database is away.
 */
export async function readIndex(): Promise<AskedIndex> {
  const { release } = await currentStanding();
  return readPage('index of the search', (db, releaseId) => {
    // By the release that is asked: outside of a page each reads for itself which is the current one, and another may have come.
    const name = `${releaseId} ${release.contentHash}`;
    const known = holder.observatoryIndex;
    if (known?.release === name) return known.index;
    const making: Making = { release: name, index: askIndex(db, releaseId) };
    holder.observatoryIndex = making;
    // What failed is tried again by the next who asks; who asked first is told.
    making.index.catch(() => {
      if (holder.observatoryIndex === making) holder.observatoryIndex = undefined;
    });
    return making.index;
  });
}
