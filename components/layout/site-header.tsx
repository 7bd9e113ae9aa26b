import type { ReactNode } from 'react';
import styles from './site-header.module.css';

type Props = {
  readonly name: ReactNode;
  readonly navLabel: string;
  /** The sections, for a line that has room for them. */
  readonly links: ReactNode;
  /** The same behind one word, for one that has not: only one of the two is ever there for the reader. */
  readonly menu: ReactNode;
  readonly search: ReactNode;
  readonly language: ReactNode;
};

/** The head of every page: the name of the product, its sections, the search, and the other language. */
export function SiteHeader({ name, navLabel, links, menu, search, language }: Props) {
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <div className={styles['name']}>{name}</div>
        <nav aria-label={navLabel} className={styles['sections']}>
          {links}
        </nav>
        <div className={styles['ways']}>
          {search}
          {language}
        </div>
        <nav aria-label={navLabel} className={styles['menu']}>
          {menu}
        </nav>
      </div>
    </header>
  );
}
