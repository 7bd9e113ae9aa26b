import type { ReactNode } from 'react';
import styles from './filter-words.module.css';
import { ViewLink } from './navigation';

export type FilterWord = {
  /** `Financing`. */
  readonly text: string;
  /** `Remove Theme: Financing`. */
  readonly removeLabel: string;
  /** The view without it. */
  readonly href: string;
};

/** What one filter asks: any of its words. */
export type FilterGroup = { readonly key: string; readonly name: string; readonly words: readonly FilterWord[] };

type Props = {
  readonly label: string;
  readonly groups: readonly FilterGroup[];
  /** What stands between two words of one filter: a row meets it by any of them. */
  readonly or: string;
  readonly clear: { readonly label: string; readonly href: string };
  /** What can be done with the view beside: copying its address. */
  readonly action?: ReactNode;
};

/** What narrows the table, in words that can be read aloud; each is a link to the view without it. */
export function FilterWords({ label, groups, or, clear, action }: Props) {
  if (groups.length === 0) return null;
  return (
    <div className={styles['row']}>
      <ul className={styles['words']} aria-label={label}>
        {groups.map(({ key, name, words }) => (
          <li key={key} className={styles['group']}>
            <span className={styles['name']}>{name}</span>
            {words.map(({ text, removeLabel, href }, index) => (
              <span key={text} className={styles['choice']}>
                {index > 0 && <span className={styles['or']}>{or}</span>}
                <ViewLink href={href} className={styles['word']} label={removeLabel}>
                  {text} <span aria-hidden="true">×</span>
                </ViewLink>
              </span>
            ))}
          </li>
        ))}
        <li>
          <ViewLink href={clear.href}>{clear.label}</ViewLink>
        </li>
      </ul>
      {action}
    </div>
  );
}
