import { getTranslations } from 'next-intl/server';
import type { RowPart } from '@/app/[locale]/(site)/_table/row-page';
import { codeName } from '@/lib/format/code-names';
import { formatPartialDate } from '@/lib/format/date';
import { ORGANISATION_KINDS } from '@/lib/record/values';
import { readOrganisation } from './read-organisation';

/** What an organisation is, and in what it takes part, on which side and since when, in a sentence or two. */
export async function describeOrganisation({ row, id, locale }: RowPart): Promise<string> {
  const t = await getTranslations();
  const { counts } = await readOrganisation(id);
  const kind = ORGANISATION_KINDS.find((one) => one === row['kind']) ?? 'other';
  const what = t('organisationPage.what', {
    kind: t(`organisationKinds.${kind}`),
    country: codeName('countries', String(row['country']), locale),
  });
  const count = Number(row['outcome_count']);
  if (count === 0) return t('organisationPage.both', { what, does: t('organisationPage.none') });
  // The row has its first day, which says more than a source that names a month.
  const { firstAnnouncedOn: first } = counts;
  const words = { count, sides: counts.sides.map(({ side }) => t(`sides.${side}`)).join(t('organisationPage.and')) };
  const does =
    first === null
      ? t('organisationPage.takesPart', words)
      : t('organisationPage.takesPartSince', { ...words, since: formatPartialDate(first, locale) });
  return t('organisationPage.both', { what, does });
}
