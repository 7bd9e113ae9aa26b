import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/_i18n/page-locale';
import styles from '@/app/[locale]/(site)/_components/text-page.module.css';
import { PICTURE_THEMES } from '@/components/pictures/picture-options';
import { Parts } from './_components/parts';
import { readParts } from './_components/read-parts';
import { Theme } from './_components/theme';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('parts');
  return { title: t('title'), description: t('lede'), robots: { index: false } };
}

/** The system's own parts in both themes, for who works on it; readers are not led here. */
export default async function PartsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations('parts');
  const series = await readParts();
  return (
    <article className={styles['page']}>
      <header className={styles['header']}>
        <h1>{t('title')}</h1>
        <p className={styles['lede']}>{t('lede')}</p>
      </header>
      {PICTURE_THEMES.map((theme) => (
        <Theme key={theme} theme={theme} title={t(`themes.${theme}`)}>
          <Parts series={series} locale={locale} />
        </Theme>
      ))}
    </article>
  );
}
