import { getTranslations } from 'next-intl/server';
import { siteOrigin } from '@/app/_data/origin';
import { currentStanding, readPage } from '@/app/_data/read-page';
import { getCoverage } from '@/db/queries/discovery/get-coverage';
import { datasetThing } from '@/lib/discovery/dataset';
import { codeName } from '@/lib/format/code-names';
import type { Locale } from '@/lib/format/locale';
import { JsonLd } from './json-ld';

/** The whole record as a data set, with its files, for catalogues of data. Nothing of a record that was made up. */
export async function DatasetJsonLd({ locale }: { readonly locale: Locale }) {
  const { release } = await currentStanding();
  if (release.isSynthetic) return null;
  const t = await getTranslations('site');
  const coverage = await readPage('coverage', (db, releaseId) => getCoverage(db, { releaseId }));
  const { from, to, countries } = coverage;
  const thing = datasetThing({
    name: t('name'),
    description: `${t('tagline')} ${t('footerWhat')}`,
    creator: t('name'),
    origin: await siteOrigin(),
    locale,
    release,
    covered: from === null || to === null ? null : { from, to },
    places: countries.map((code) => codeName('countries', code, locale)),
  });
  return <JsonLd thing={thing} />;
}
