'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { TOO_SLOW } from '@/lib/errors';

/** Of an error of the server the browser learns its digest alone. */
type Failure = Error & { readonly digest?: string };

/** A page that could not be read: what failed and what to do. Never an empty table. */
export default function PageError({ error, retry }: { readonly error: Failure; readonly retry: () => void }) {
  const t = useTranslations('states');
  const isTooSlow = error.digest === TOO_SLOW;
  return (
    <Notice title={isTooSlow ? t('tooSlowTitle') : t('errorTitle')} tone="problem" level={1}>
      <p>{isTooSlow ? t('tooSlowText') : t('errorText')}</p>
      <button type="button" onClick={retry}>
        {t('retry')}
      </button>
    </Notice>
  );
}
