'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useRef, useTransition } from 'react';
import { TableNavigationProvider } from '@/components/data-table/navigation';

/** Moves between views without a full load; until the next one is there, the present one stays. */
export function TableNavigator({ children }: { readonly children: ReactNode }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const hadFocus = useRef(false);
  useEffect(() => {
    const hasFocus = document.activeElement !== document.body;
    // What led here may be gone with the old view, "Clear all" with its filters: whoever walks by keys goes on in the page.
    if (!isPending && hadFocus.current && !hasFocus) document.getElementById('content')?.focus({ preventScroll: true });
    hadFocus.current = isPending && hasFocus;
  }, [isPending]);
  const navigation = useMemo(
    () => ({
      isPending,
      navigate: (href: string, options?: { readonly replaces: boolean }) =>
        startTransition(() => {
          const go = options?.replaces ? router.replace : router.push;
          // The address is this page's own with another query; the type of routes knows paths only.
          go(href as Route, { scroll: false });
        }),
    }),
    [isPending, router],
  );
  return <TableNavigationProvider value={navigation}>{children}</TableNavigationProvider>;
}
