import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/app/_i18n/navigation';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { pathIn } from '@/lib/format/locale';
import { OtherLanguage } from './other-language';
import { PrintedAddress } from './printed-address';
import { SearchWay } from './search-way';
import { SectionLinks } from './section-links';
import { SectionMenu } from './section-menu';
import styles from './shell.module.css';
import { SiteLinks } from './site-links';

/** Head, content and foot around every page. It reads nothing from the database, so it stands when that is away. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('site');
  const nav = useTranslations('nav');
  const locale = useLocale();
  const sections = [
    { href: '/programmes', label: nav('programmes') },
    { href: '/charts', label: nav('charts') },
    { href: '/outcomes', label: nav('outcomes') },
    { href: '/observations', label: nav('observations') },
    { href: '/organisations', label: nav('organisations') },
    { href: '/sources', label: nav('sources') },
    { href: '/method', label: nav('method') },
  ] as const;
  return (
    <div className={styles['shell']}>
      <a href="#content" className={styles['skip']}>
        {t('skip')}
      </a>
      <SiteHeader
        name={<Link href="/">{t('name')}</Link>}
        navLabel={nav('label')}
        links={<SectionLinks links={sections} />}
        menu={<SectionMenu label={nav('menu')} links={[{ href: '/', label: nav('overview') }, ...sections]} />}
        search={<SearchWay />}
        language={<OtherLanguage label={t('otherLanguage')} />}
      />
      <main id="content" className={styles['main']} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        name={t('name')}
        what={t('footerWhat')}
        groups={<SiteLinks feed={pathIn(locale, '/feed.xml')} />}
        licence={t('footerLicence')}
        address={<PrintedAddress />}
      />
    </div>
  );
}
