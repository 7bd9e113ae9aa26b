import type { ReactNode } from 'react';
import styles from './notice.module.css';

type Props = {
  readonly title: string;
  readonly tone: 'plain' | 'problem';
  /** Of its heading: 1 where the notice is all that the page says. */
  readonly level?: 1 | 2;
  readonly children?: ReactNode;
};

/** Something the reader should know before the content: a fault, a fallback, an absence. */
export function Notice({ title, tone, level = 2, children }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={styles[tone]} role={tone === 'problem' ? 'alert' : 'status'}>
      <Heading className={styles['title']}>{title}</Heading>
      {children}
    </section>
  );
}
