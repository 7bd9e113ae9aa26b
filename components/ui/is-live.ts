'use client';

import { useSyncExternalStore } from 'react';

const NEVER = () => () => undefined;

/** False in the page as it is sent and while it is taken over, true from then on: what only a script can do may be offered. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    NEVER,
    () => true,
    () => false,
  );
}
