import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { siteOrigin } from '@/app/_data/origin';
import { pageMetadata } from '@/app/_data/page-metadata';
import { DatasetJsonLd } from '@/app/_discovery/dataset-json-ld';
import { pageLocale } from '@/app/_i18n/page-locale';
import { StandingNote } from '@/app/[locale]/(site)/_components/standing-note';
import styles from '@/app/[locale]/(site)/_components/text-page.module.css';
import { LineSamples } from '@/components/method/line-samples';
import { MarkSamples } from '@/components/method/mark-samples';
import { Contents } from './_components/contents';
import { FigureRules } from './_components/figures-rules';
import { readMethod } from './_components/read-method';
import { RecordRules } from './_components/record-rules';
import { Rule } from './_components/rule';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('method');
  return pageMetadata({ path: '/method', locale, title: t('title'), description: t('lede') });
}

/** How the figures are read, chosen, derived and drawn, and how the record may be used. Each rule has an address. */
export default async function MethodPage({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations('method');
  const data = await readMethod();
  return (
    <article className={styles['page']}>
      <DatasetJsonLd locale={locale} />
      <header className={styles['header']}>
        <h1>{t('title')}</h1>
        <p className={styles['lede']}>{t('lede')}</p>
        <StandingNote />
      </header>
      <Contents />
      <Rule id="marks" title={t('marksTitle')} texts={[t('marksText')]}>
        <MarkSamples />
      </Rule>
      <Rule id="lines" title={t('linesTitle')} texts={[t('linesText')]}>
        <LineSamples />
      </Rule>
      <FigureRules data={data} locale={locale} />
      <Rule id="definitions" title={t('definitions.title')} texts={[t('definitions.text'), t('definitions.periods')]} />
      <Rule id="missing" title={t('missing.title')} texts={[t('missing.text')]} />
      <RecordRules data={data} origin={await siteOrigin()} locale={locale} />
    </article>
  );
}
