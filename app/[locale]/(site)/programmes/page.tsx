import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_data/page-metadata';
import { pageLocale } from '@/app/_i18n/page-locale';
import { StandingNote } from '@/app/[locale]/(site)/_components/standing-note';
import styles from '@/app/[locale]/(site)/_components/text-page.module.css';
import { ProgrammeIndex } from './_components/programme-index';
import { readProgrammes } from './_components/read-index';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('programmes');
  return pageMetadata({ path: '/programmes', locale, title: t('title'), description: t('description') });
}

/** The programmes of the record as an index: those that belong to another stand under it. */
export default async function ProgrammesPage({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations('programmes');
  const programmes = await readProgrammes();
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <h1>{t('title')}</h1>
        <p className={styles['lede']}>{t('lede')}</p>
        <StandingNote />
      </header>
      <ProgrammeIndex programmes={programmes} locale={locale} />
    </div>
  );
}
