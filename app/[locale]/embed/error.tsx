'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

/** A chart that could not be read: what failed and what to do, in the place of the chart. */
export default function EmbedError({ retry }: { readonly error: Error; readonly retry: () => void }) {
  const t = useTranslations('states');
  return (
    <Notice title={t('errorTitle')} tone="problem">
      <p>{t('errorText')}</p>
      <button type="button" onClick={retry}>
        {t('retry')}
      </button>
    </Notice>
  );
}
