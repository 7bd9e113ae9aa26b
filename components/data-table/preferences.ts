'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** How many columns can stay in place. */
export const PINNED = [0, 1, 2, 3] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** A reader's taste in one table, kept in the browser: widths in px by column, how many columns stay in place, the height of rows. */
export type Preferences = {
  readonly widths: Readonly<Record<string, number>>;
  readonly pinned: number;
  readonly density: Density;
};

const DEFAULT: Preferences = { widths: {}, pinned: 1, density: 'comfortable' };
const CHANGED = 'table-preferences';

/** The preferences of a table by its name, and how to change them: a part, or null to forget all. */
export function usePreferences(name: string): readonly [Preferences, (change: Partial<Preferences> | null) => void] {
  const text = useSyncExternalStore(
    listen,
    () => localStorageOf()?.getItem(keyOf(name)) ?? '',
    () => '',
  );
  const preferences = useMemo(() => read(text), [text]);
  const change = useCallback(
    (part: Partial<Preferences> | null) => {
      const store = localStorageOf();
      if (part === null) store?.removeItem(keyOf(name));
      else store?.setItem(keyOf(name), JSON.stringify({ ...read(store.getItem(keyOf(name)) ?? ''), ...part }));
      window.dispatchEvent(new Event(CHANGED));
    },
    [name],
  );
  return [preferences, change];
}

/**
 * A script that gives the element it stands in the reader's preferences while the page is still being read, so that nothing
 * moves when the table comes alive.
 */
export function earlyScript(name: string): string {
  return `try{let p=JSON.parse(localStorage.getItem(${JSON.stringify(keyOf(name))})),e=document.currentScript.parentElement;
for(let k in p.widths)e.style.setProperty('--w-'+k,p.widths[k]+'px');
if(p.density)e.dataset.density=p.density;if(p.pinned>=0)e.dataset.pinned=p.pinned}catch{}`;
}

function keyOf(name: string): string {
  return `table.${name}`;
}

function listen(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener('storage', onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener('storage', onChange);
  };
}

/** Null where the browser keeps nothing: reading the property alone may throw there. */
function localStorageOf(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What was kept, as far as it can be understood; older or foreign texts are as if nothing was kept. */
export function read(text: string): Preferences {
  const kept = parsed(text);
  const { widths, pinned, density } = kept;
  const pairs = typeof widths === 'object' && widths !== null ? Object.entries(widths) : [];
  return {
    widths: Object.fromEntries(pairs.filter(([, px]) => typeof px === 'number' && px > 0)),
    pinned: PINNED.find((one) => one === pinned) ?? DEFAULT.pinned,
    density: DENSITIES.find((one) => one === density) ?? DEFAULT.density,
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
