import type { ReactNode } from 'react';
import styles from './row-parts.module.css';

export type CountedLink = {
  readonly key: string;
  readonly name: ReactNode;
  /** What stands at the end of the line: a count, as text or as a way to what it counts. */
  readonly count: ReactNode;
};

/** Names, each with a count at the end of its line; nothing where there are none. */
export function CountedLinks({ links }: { readonly links: readonly CountedLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {links.map(({ key, name, count }) => (
        <li key={key} data-counted={key}>
          <span>{name}</span>
          <span className={styles['count']}>{count}</span>
        </li>
      ))}
    </ul>
  );
}
