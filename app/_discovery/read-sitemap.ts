import { readPage } from '@/app/_data/read-page';
import { countPageIds, listPageIds } from '@/db/queries/discovery/list-page-ids';
import { PAGES_A_FILE } from '@/lib/discovery/sitemap';
import { FIXED_PATHS } from './fixed-paths';

/** In how many files the sitemap of the current release is. */
export async function countSitemapFiles(): Promise<number> {
  const count = await readPage('sitemap count', (db, releaseId) => countPageIds(db, { releaseId }));
  return Math.ceil((FIXED_PATHS.length + count) / PAGES_A_FILE);
}

/**
 * The paths of one file in the default language; the fixed pages open the first. No two files hold the same path.
 * @param place from 0
 */
export async function readSitemapPaths(place: number): Promise<string[]> {
  const fixed = place === 0 ? FIXED_PATHS : [];
  const limit = PAGES_A_FILE - fixed.length;
  const offset = place === 0 ? 0 : place * PAGES_A_FILE - FIXED_PATHS.length;
  const ids = await readPage(`sitemap ${place}`, (db, releaseId) => listPageIds(db, { releaseId, limit, offset }));
  return [...fixed, ...ids.map(({ kind, id }) => `/${kind}/${encodeURIComponent(id)}`)];
}
