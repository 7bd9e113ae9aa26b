import { readPage } from '@/app/_data/read-page';
import { countProgrammeContents, type ProgrammeContents } from '@/db/queries/programmes/count-programme-contents';
import { listProgrammes, type ProgrammeSummary } from '@/db/queries/programmes/list-programmes';

/** A programme as lists show it, with how much the record holds of it alone. */
export type ListedProgramme = ProgrammeSummary & Omit<ProgrammeContents, 'id'>;

/** All programmes of the release, in the order of the record. */
export function readProgrammes(): Promise<readonly ListedProgramme[]> {
  return readPage('programmes', async (db, releaseId) => {
    const [programmes, contents] = await Promise.all([
      listProgrammes(db, { releaseId }),
      countProgrammeContents(db, { releaseId }),
    ]);
    const contentsOf = new Map(contents.map((one) => [one.id, one]));
    return programmes.map((programme) => ({
      ...programme,
      statementCount: contentsOf.get(programme.id)?.statementCount ?? 0,
      sourceCount: contentsOf.get(programme.id)?.sourceCount ?? 0,
    }));
  });
}
