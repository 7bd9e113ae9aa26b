import type { ReactNode } from 'react';
import styles from './site-header.module.css';

type Props = {
  readonly name: ReactNode;
  readonly navLabel: string;
  readonly links: ReactNode;
  readonly language: ReactNode;
};

/** The head of every page: the name of the product, its sections, and the other language. */
export function SiteHeader({ name, navLabel, links, language }: Props) {
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <div className={styles['name']}>{name}</div>
        <nav aria-label={navLabel} className={styles['nav']}>
          {links}
        </nav>
        <div className={styles['language']}>{language}</div>
      </div>
    </header>
  );
}
