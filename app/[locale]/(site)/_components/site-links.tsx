import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { FooterGroup } from '@/components/layout/footer-group';

/** The ways that a foot offers: through the record, to how it is made, and to all of it as files. */
export function SiteLinks({ feed }: { readonly feed: string }) {
  const t = useTranslations('site');
  const nav = useTranslations('nav');
  const locale = useLocale();
  const file = (set: string) => `/api/v1/${set}.csv?bom=1${locale === 'en' ? '' : `&lang=${locale}`}`;
  return (
    <>
      <FooterGroup title={t('footerRecord')}>
        <Link href="/programmes">{nav('programmes')}</Link>
        <Link href="/charts">{nav('charts')}</Link>
        <Link href="/outcomes">{nav('outcomes')}</Link>
        <Link href="/search">{nav('search')}</Link>
      </FooterGroup>
      <FooterGroup title={t('footerAbout')}>
        <Link href="/method">{nav('method')}</Link>
        <Link href="/accessibility">{nav('accessibility')}</Link>
        <a href={feed} type="application/atom+xml">
          {nav('feed')}
        </a>
      </FooterGroup>
      <FooterGroup title={t('footerData')}>
        <a href={file('points')} download>
          {t('downloadPoints')}
        </a>
        <a href={file('observations')} download>
          {t('downloadObservations')}
        </a>
        <a href={file('outcomes')} download>
          {t('downloadOutcomes')}
        </a>
        <a href={file('metrics')} download>
          {t('downloadMetrics')}
        </a>
      </FooterGroup>
    </>
  );
}
