import type { ReactNode } from 'react';
import styles from './panel.module.css';

type Props = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** A part of the page under its heading; `id` is where links to it point. */
export function Panel({ id, title, children }: Props) {
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
