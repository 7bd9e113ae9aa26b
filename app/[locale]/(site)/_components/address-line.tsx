'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale } from 'next-intl';
import { Suspense } from 'react';
import { getPathname, usePathname } from '@/app/_i18n/navigation';

type Props = { readonly origin: string };

/** The address of the page with its view, kept true when the page changes in place. It has no view yet where it is drawn before it is asked for. */
export function AddressLine({ origin }: Props) {
  return (
    <Suspense fallback={<Line origin={origin} query="" />}>
      <WithView origin={origin} />
    </Suspense>
  );
}

function WithView({ origin }: Props) {
  return <Line origin={origin} query={useSearchParams().toString()} />;
}

function Line({ origin, query }: Props & { readonly query: string }) {
  const pathname = usePathname();
  const locale = useLocale();
  const href = query === '' ? pathname : `${pathname}?${query}`;
  return <p data-print-only="">{`${origin}${getPathname({ href, locale })}`}</p>;
}
