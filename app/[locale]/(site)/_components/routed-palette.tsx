'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type PaletteWords, SearchPalette } from '@/components/search/search-palette';

type Props = { readonly words: PaletteWords; readonly path: string; readonly maxLength: number };

/** The palette of the search, moving between pages without a full load. */
export function RoutedPalette({ words, path, maxLength }: Props) {
  const router = useRouter();
  return (
    <SearchPalette
      words={words}
      path={path}
      source={`${path}/found`}
      maxLength={maxLength}
      // An address of ours with a query; the type of routes knows paths only.
      navigate={(href) => router.push(href as Route)}
    />
  );
}
