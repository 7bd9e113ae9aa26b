import type { ReactNode } from 'react';
import styles from './notice.module.css';

type Props = { readonly title: string; readonly tone: 'plain' | 'problem'; readonly children?: ReactNode };

/** Something the reader should know before the content: a fault, a fallback, an absence. */
export function Notice({ title, tone, children }: Props) {
  return (
    <section className={styles[tone]} role={tone === 'problem' ? 'alert' : 'status'}>
      <h2 className={styles['title']}>{title}</h2>
      {children}
    </section>
  );
}
