import { asTooSlow, asUnavailable } from '@/db/errors';
import { BusyError, NoReleaseError } from '@/lib/errors';
import { problemResponse, unavailable } from './problem-response';

/**
 * The one place where a failure becomes an answer of the API: a database that is away or empty is 503, and so is more than
 * can be done at once or in the time there is; anything else is our fault, 500, told in full to the log and not at all to the world.
 */
export async function guarded(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (asTooSlow(error) !== null)
      return unavailable('The answer takes too long to find: narrow the question by filters.');
    if (asUnavailable(error) !== null) return unavailable('The database does not answer.');
    if (error instanceof NoReleaseError) return unavailable('No release of the record has been loaded.');
    if (error instanceof BusyError) return unavailable(error.message);
    console.error(error);
    return problemResponse(500, { title: 'A fault of ours', detail: 'The request could not be answered.' });
  }
}
