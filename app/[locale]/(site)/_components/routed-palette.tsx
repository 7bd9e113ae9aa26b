'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { SearchPalette } from '@/components/search/search-palette';

type Props = Omit<Parameters<typeof SearchPalette>[0], 'navigate'>;

/** The palette of the search, moving between pages without a full load. */
export function RoutedPalette(props: Props) {
  const router = useRouter();
  return (
    <SearchPalette
      {...props}
      // An address of ours with a query; the type of routes knows paths only.
      navigate={(href) => router.push(href as Route)}
    />
  );
}
