import { useTranslations } from 'next-intl';
import type { ChartAddresses } from './addresses';
import { CopyText } from './copy-text';

type Props = { readonly addresses: ChartAddresses; readonly origin: string; readonly releaseId: number };

/** The address of this view: of the newest figures at any time, or of these figures for good. */
export function TakeLink({ addresses, origin, releaseId }: Props) {
  const t = useTranslations('takeAway.link');
  return (
    <>
      <CopyText id="take-link" label={t('live')} text={origin + addresses.page(null)} />
      <CopyText
        id="take-link-pinned"
        label={t('pinned', { id: releaseId })}
        text={origin + addresses.page(releaseId)}
      />
    </>
  );
}
