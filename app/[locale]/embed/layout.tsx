import type { ReactNode } from 'react';
import { EmbedHeight } from './_components/embed-height';
import styles from './layout.module.css';

/** A chart on someone else's page: no head, no foot, and every link opens beside that page instead of inside the frame. */
export default function EmbedLayout({ children }: { readonly children: ReactNode }) {
  return (
    <EmbedHeight className={styles['embed']}>
      <base target="_blank" />
      {children}
    </EmbedHeight>
  );
}
