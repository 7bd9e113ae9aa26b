import type { ReactNode } from 'react';
import styles from './more.module.css';

/** What is too long to stand open on a screen: behind a summary there, whole on paper. */
export function More({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className={styles['more']}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
