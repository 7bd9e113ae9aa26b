import { siteOrigin } from '@/app/_data/origin';
import { readPage } from '@/app/_data/read-page';
import { translatorOf } from '@/app/_i18n/translator';
import { guarded } from '@/app/api/_respond/guarded';
import { listNewOutcomes } from '@/db/queries/discovery/list-new-outcomes';
import { listReleases } from '@/db/queries/discovery/list-releases';
import { atomXml } from '@/lib/discovery/atom';
import type { Locale } from '@/lib/format/locale';
import { answerText } from './answer-text';
import { outcomeEntry, releaseEntry } from './feed-entries';
import { feedOf } from './feed-head';

/** A reader that looks in seldom still finds what a release brought; more is in the table of outcomes. */
const COUNT = { releases: 20, outcomes: 100 };

/** Releases of the record and the outcomes they brought, as Atom in one language, the newest first. */
export function answerFeed(request: Request, locale: Locale): Promise<Response> {
  return guarded(async () => {
    const origin = await siteOrigin();
    const t = translatorOf(locale);
    const news = await readPage('releases and new outcomes', async (db, releaseId) => ({
      releases: await listReleases(db, { upTo: releaseId, count: COUNT.releases }),
      outcomes: await listNewOutcomes(db, { releaseId, count: COUNT.outcomes }),
    }));
    const context = { origin, locale, t };
    // A release before the outcomes it brought: the order of sorting is kept for equal moments.
    const entries = [
      ...news.releases.map((release) => releaseEntry(release, context)),
      ...news.outcomes.map((outcome) => outcomeEntry(outcome, context)),
    ].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
    const text = atomXml(feedOf(entries, context));
    return answerText(request, 'application/atom+xml; charset=utf-8', text);
  });
}
