'use client';

import { type ReactNode, useState } from 'react';
import { isPlainClick, useTableNavigation } from '@/components/data-table/navigation';
import styles from './map-panel.module.css';

type Props = {
  readonly title: string;
  /** Whether the page comes with the map open; afterwards that is the reader's. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
};

/** The map behind its title. Its links, drawn by the server, lead to other views of the table without a full load. */
export function MapPanel({ title, isOpen, children }: Props) {
  const { navigate, isPending } = useTableNavigation();
  // What the first address asked for: a later one must not close what the reader has opened.
  const [wasOpen] = useState(isOpen);
  return (
    <details
      className={styles['panel']}
      open={wasOpen}
      aria-busy={isPending}
      // What was opened before the script ran stays open.
      suppressHydrationWarning
      onClickCapture={(event) => {
        const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null;
        if (!href || !isPlainClick(event)) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      <summary className={styles['summary']}>{title}</summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
