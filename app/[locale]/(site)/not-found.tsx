import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Notice } from '@/components/ui/notice';

/** An address with nothing behind it. */
export default function NotFound() {
  const t = useTranslations('states');
  return (
    <Notice title={t('notFoundTitle')} tone="plain" level={1}>
      <p>{t('notFoundText')}</p>
      <p>
        <Link href="/">{t('home')}</Link>
      </p>
      <p>
        <Link href="/search">{t('search')}</Link>
      </p>
    </Notice>
  );
}
