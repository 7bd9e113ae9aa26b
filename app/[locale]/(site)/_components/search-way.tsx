import { useLocale, useTranslations } from 'next-intl';
import { pathIn } from '@/lib/format/locale';
import { MAX_ASKED } from '@/lib/search/max-asked';
import { RoutedPalette } from './routed-palette';

/** The way to the search, from every page: a link to its page, and where scripts run the palette. */
export function SearchWay() {
  const t = useTranslations('search');
  const words = {
    open: t('open'),
    label: t('label'),
    placeholder: t('placeholder'),
    close: t('close'),
    results: t('results'),
    help: t('help'),
    failed: t('failed'),
  };
  const locale = useLocale();
  return (
    <RoutedPalette
      words={words}
      path={pathIn(locale, '/search')}
      source={`/api/search/${locale}`}
      maxLength={MAX_ASKED}
    />
  );
}
