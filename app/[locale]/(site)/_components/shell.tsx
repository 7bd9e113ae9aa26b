import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/app/_i18n/navigation';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { OtherLanguage } from './other-language';
import { SearchWay } from './search-way';
import styles from './shell.module.css';

/** Head, content and foot around every page. It reads nothing from the database, so it stands when that is away. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('site');
  const nav = useTranslations('nav');
  const locale = useLocale();
  const file = (set: string) => `/api/v1/${set}.csv?bom=1${locale === 'en' ? '' : `&lang=${locale}`}`;
  return (
    <>
      <a href="#content" className={styles['skip']}>
        {t('skip')}
      </a>
      <SiteHeader
        name={<Link href="/">{t('name')}</Link>}
        navLabel={nav('label')}
        links={
          <>
            <Link href="/">{nav('overview')}</Link>
            <Link href="/charts">{nav('charts')}</Link>
            <Link href="/outcomes">{nav('outcomes')}</Link>
            <Link href="/programmes">{nav('programmes')}</Link>
            <Link href="/observations">{nav('observations')}</Link>
            <Link href="/organisations">{nav('organisations')}</Link>
            <Link href="/sources">{nav('sources')}</Link>
          </>
        }
        language={
          <>
            <SearchWay />
            <OtherLanguage label={t('otherLanguage')} />
          </>
        }
      />
      <main id="content" className={styles['main']} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        what={t('footerWhat')}
        dataLabel={t('footerData')}
        downloads={[
          { href: file('points'), label: t('downloadPoints') },
          { href: file('observations'), label: t('downloadObservations') },
          { href: file('outcomes'), label: t('downloadOutcomes') },
          { href: file('metrics'), label: t('downloadMetrics') },
        ]}
        licence={t('footerLicence')}
      />
    </>
  );
}
