import type { ReactNode } from 'react';
import type { MarkedText as Marked } from '@/lib/search/mark';
import { MarkedText } from './marked-text';
import styles from './result-list.module.css';

/** A text, and its language where it is not the page's. */
type InLanguage = Marked & { readonly lang?: string | undefined };

/** One thing that a search found. */
export type ResultItem = {
  readonly id: string;
  readonly href: string;
  readonly title: InLanguage;
  /** Where the words stand, if not in the title. */
  readonly found: InLanguage | null;
  /** What is said beside it: its figure, its date, its kind. */
  readonly detail: ReactNode;
};

type Props = {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly ResultItem[];
  /** The way to the others of this kind, or that there are more; null where these are all. */
  readonly more: ReactNode;
};

/** What a search found of one kind. */
export function ResultList({ id, heading, items, more }: Props) {
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        {heading}
      </h2>
      <ol className={styles['list']}>
        {items.map((item) => (
          <li key={item.id} className={styles['item']} data-found={item.id}>
            <a href={item.href} lang={item.title.lang} className={styles['title']}>
              <MarkedText text={item.title.text} hits={item.title.hits} />
            </a>
            <p className={styles['detail']}>{item.detail}</p>
            {item.found !== null && (
              <p className={styles['found']} lang={item.found.lang}>
                <MarkedText text={item.found.text} hits={item.found.hits} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {more !== null && <p>{more}</p>}
    </section>
  );
}
