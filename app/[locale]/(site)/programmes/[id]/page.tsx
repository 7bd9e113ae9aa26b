import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_data/page-metadata';
import { pageLocale } from '@/app/_i18n/page-locale';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { ProgrammePlaces } from '@/app/[locale]/(site)/_components/programme-places';
import { StandingNote } from '@/app/[locale]/(site)/_components/standing-note';
import { inLocale } from '@/lib/format/locale';
import { KeyFigures } from './_components/key-figures';
import { Launch } from './_components/launch';
import { Organisations } from './_components/organisations';
import { Outcomes } from './_components/outcomes';
import { ProgrammeCharts } from './_components/programme-charts';
import { ProgrammeHead } from './_components/programme-head';
import { readProgramme } from './_components/read-programme';
import { Sources } from './_components/sources';
import { WaysOn } from './_components/ways-on';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const page = await readProgramme((await params).id);
  if (page === null) return {};
  const { id, nameEn, nameZh, summaryEn, summaryZh } = page.programme;
  return pageMetadata({
    path: `/programmes/${id}`,
    locale,
    title: inLocale(locale, nameEn, nameZh),
    description: inLocale(locale, summaryEn, summaryZh),
  });
}

/** One programme: what it is, since when, its figures, what came of it, who takes part, and who says so. */
export default async function ProgrammePage({ params }: Props) {
  const locale = await pageLocale(params);
  const page = await readProgramme((await params).id);
  if (page === null) notFound();
  const t = await getTranslations('programmes');
  const parts = ['figures', 'charts', 'outcomes', 'places', 'organisations', 'sources', 'data'] as const;
  return (
    <article className={styles['page']}>
      <ProgrammeHead page={page} locale={locale} standing={<StandingNote />} />
      <nav className={styles['parts']} aria-label={t('onThisPage')}>
        {parts.map((part) => (
          <a key={part} href={`#${part}`}>
            {t(`parts.${part}`)}
          </a>
        ))}
      </nav>
      <Launch page={page} locale={locale} />
      <KeyFigures page={page} locale={locale} />
      <ProgrammeCharts page={page} locale={locale} />
      <Outcomes page={page} locale={locale} />
      <Panel id="places" title={t('parts.places')}>
        <ProgrammePlaces programmeId={page.programme.id} locale={locale} />
      </Panel>
      <Organisations page={page} locale={locale} />
      <Sources page={page} locale={locale} />
      <WaysOn page={page} locale={locale} />
    </article>
  );
}
