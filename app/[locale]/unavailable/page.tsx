import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { routing } from '@/app/_i18n/routing';
import { Notice } from '@/components/ui/notice';
import { ReloadButton } from '@/components/ui/reload-button';

type Props = { readonly params: Promise<{ locale: string }> };

/** What the proxy answers, with status 503, for a page that cannot be read now and was not read before. */
export default async function UnavailablePage({ params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations('states');
  return (
    <Notice title={t('errorTitle')} tone="problem">
      <p>{t('errorText')}</p>
      <ReloadButton label={t('retry')} />
    </Notice>
  );
}
