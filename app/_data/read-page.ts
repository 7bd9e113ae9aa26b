import { headers } from 'next/headers';
import { cache } from 'react';
import { database } from '@/db/client';
import type { Database } from '@/db/database';
import { asTooSlow, asUnavailable } from '@/db/errors';
import { getCurrentRelease, type Release } from '@/db/queries/releases/get-current-release';
import { DatabaseUnavailableError } from '@/lib/errors';
import { ADDRESS_HEADER, unsealedAddress } from './address';
import { memory, recall, remember, rememberAddress, seeRelease } from './remember';

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
  try {
    const release = await getCurrentRelease(database());
    seeRelease(release);
    return { release, silentSince: null };
  } catch (error) {
    const unavailable = asUnavailable(error);
    if (unavailable === null) throw error;
    const { release, lastSeenAt } = memory();
    if (release === null) throw unavailable;
    return { release, silentSince: lastSeenAt };
  }
});

/**
 * Reads what a page needs, once per release: `name` names the question with all its inputs. An answer of null, that there is
 * no such thing, is not kept: addresses that name nothing are without number, and would push out those that do.
 * @param pinnedId the release to read, which must exist; null: the current one
 * @throws DatabaseUnavailableError where the database is away and this was not read before; TooSlowError
 */
export async function readPage<T>(
  name: string,
  ask: (db: Database, releaseId: number) => Promise<T>,
  pinnedId: number | null = null,
): Promise<T> {
  const { release, silentSince } = await currentStanding();
  const releaseId = pinnedId ?? release.id;
  const question = `${releaseId} ${name}`;
  const known = recall<T>(question);
  if (known === undefined && silentSince !== null) throw new DatabaseUnavailableError('The database does not answer.');
  const answer = known === undefined ? await askDatabase(ask, releaseId) : known;
  if (known === undefined && answer !== null) remember(question, answer);
  // Also where nothing is kept: such a page cannot be drawn without the database.
  const address = unsealedAddress((await headers()).get(ADDRESS_HEADER));
  if (address !== null) rememberAddress(address, question);
  return answer;
}

async function askDatabase<T>(ask: (db: Database, releaseId: number) => Promise<T>, releaseId: number): Promise<T> {
  try {
    return await ask(database(), releaseId);
  } catch (error) {
    throw asTooSlow(error) ?? asUnavailable(error) ?? error;
  }
}
