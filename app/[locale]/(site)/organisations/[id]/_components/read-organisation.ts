import { readPage } from '@/app/_data/read-page';
import type { Database } from '@/db/database';
import {
  countOutcomesOfOrganisation,
  type OrganisationCounts,
} from '@/db/queries/organisations/count-outcomes-of-organisation';
import { type CoParty, listCoParties } from '@/db/queries/organisations/list-co-parties';
import { listOutcomesOf } from '@/db/queries/outcomes/list-outcomes-of';
import type { OutcomeLine } from '@/db/queries/outcomes/outcome-line';

/** More than any organisation of the record has; a page of many more could not be read. */
const MAX_OUTCOMES = 200;
const MAX_CO_PARTIES = 100;
const MAX_PLACES = 60;

export type OrganisationPage = {
  /** Latest first, those without a date last. */
  readonly outcomes: readonly OutcomeLine[];
  readonly counts: OrganisationCounts;
  readonly coParties: { readonly listed: readonly CoParty[]; readonly total: number };
};

/** Everything the page of an organisation shows beside its row; of one that is not in the release, nothing. */
export function readOrganisation(id: string): Promise<OrganisationPage> {
  return readPage(`organisation page ${id}`, (db, releaseId) => askOrganisation(db, releaseId, id));
}

/** The same, asked of a database. */
export async function askOrganisation(
  db: Database,
  releaseId: number,
  organisationId: string,
): Promise<OrganisationPage> {
  const input = { releaseId, organisationId };
  const [outcomes, counts, coParties] = await Promise.all([
    listOutcomesOf(db, { releaseId, of: { organisationId }, limit: MAX_OUTCOMES }),
    countOutcomesOfOrganisation(db, { ...input, maxPlaces: MAX_PLACES }),
    listCoParties(db, { ...input, limit: MAX_CO_PARTIES }),
  ]);
  return { outcomes, counts, coParties };
}
