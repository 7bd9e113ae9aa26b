'use client';

import type { ReactNode } from 'react';
import { useTableNavigation } from '@/components/data-table/navigation';
import styles from './while-pending.module.css';

/** What stays, dimmed, until the view that was asked for is there. */
export function WhilePending({ children }: { readonly children: ReactNode }) {
  const { isPending } = useTableNavigation();
  return (
    <div className={styles['kept']} aria-busy={isPending} data-pending={isPending}>
      {children}
    </div>
  );
}
