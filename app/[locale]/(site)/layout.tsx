import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { ADDRESS_HEADER, unsealedAddress } from '@/app/_data/address';
import { addressMetadata } from '@/app/_data/page-metadata';
import { pageLocale } from '@/app/_i18n/page-locale';
import { pathFor } from '@/lib/format/locale';
import { Shell } from './_components/shell';

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> };

/** Where each page is, in both languages: what a page says of itself besides stands over it. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const address = unsealedAddress((await headers()).get(ADDRESS_HEADER));
  if (address === null) return {};
  const [path = '/'] = address.split('?');
  return addressMetadata(pathFor(locale, path), locale);
}

/** Every page but those made for other people's pages: head, content and foot. */
export default function SiteLayout({ children }: Props) {
  return <Shell>{children}</Shell>;
}
