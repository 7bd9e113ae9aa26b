import type { ReactNode } from 'react';
import styles from './site-footer.module.css';

type Props = {
  readonly name: string;
  readonly what: string;
  /** Links by what they have in common. */
  readonly groups: ReactNode;
  readonly licence: string;
  /** Where the page is, for paper. */
  readonly address: ReactNode;
};

/** The foot of every page: what the figures are, the ways on, the whole record to take away, and the licence. */
export function SiteFooter({ name, what, groups, licence, address }: Props) {
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <div className={styles['about']}>
          <p className={styles['name']}>{name}</p>
          <p>{what}</p>
          <p>{licence}</p>
          {address}
        </div>
        {groups}
      </div>
    </footer>
  );
}
