import { headers } from 'next/headers';
import { cache } from 'react';
import { database } from '@/db/client';
import type { Database } from '@/db/database';
import { asUnavailable } from '@/db/errors';
import { getCurrentRelease, type Release } from '@/db/queries/releases/get-current-release';
import { DatabaseUnavailableError } from '@/lib/errors';
import { ADDRESS_HEADER } from './address';
import { memory, recall, remember, rememberAddress } from './remember';

export type Standing = {
  readonly release: Release;
  /** Since when the database has not answered; null while it does. */
  readonly silentSince: Date | null;
};

/**
 * The release that pages are drawn from, asked once a request. While the database is away it is the last one seen.
 * @throws DatabaseUnavailableError where the database is away and nothing was seen yet; NoReleaseError where it is empty
 */
export const currentStanding = cache(async (): Promise<Standing> => {
  const seen = memory();
  try {
    const release = await getCurrentRelease(database());
    seen.lastRelease = release;
    seen.lastSeenAt = new Date();
    return { release, silentSince: null };
  } catch (error) {
    const unavailable = asUnavailable(error);
    if (unavailable === null) throw error;
    if (seen.lastRelease === null) throw unavailable;
    return { release: seen.lastRelease, silentSince: seen.lastSeenAt };
  }
});

/**
 * Reads what a page needs, once per release: `key` names the question with all its inputs.
 * @throws DatabaseUnavailableError where the database is away and this was not read before
 */
export async function readPage<T>(key: string, question: (db: Database, releaseId: number) => Promise<T>): Promise<T> {
  const { release, silentSince } = await currentStanding();
  const releaseKey = `${release.id}:${release.contentHash}:${key}`;
  let answer = recall<T>(releaseKey);
  if (answer === undefined) {
    if (silentSince !== null) throw new DatabaseUnavailableError('The database does not answer.');
    try {
      answer = await question(database(), release.id);
    } catch (error) {
      throw asUnavailable(error) ?? error;
    }
    remember(releaseKey, answer);
  }
  const address = (await headers()).get(ADDRESS_HEADER);
  if (address !== null) rememberAddress(decodeURI(address));
  return answer;
}
