import type { ReactNode } from 'react';
import type { MarkedText as Marked } from '@/lib/search/mark';
import { MarkedText } from './marked-text';
import styles from './result-list.module.css';

/** One thing that a search found. */
export type ResultItem = {
  readonly id: string;
  readonly href: string;
  readonly title: Marked;
  /** The language of the title where it is not the page's. */
  readonly titleLang?: string | undefined;
  /** Where the words stand, if not in the title. */
  readonly found: (Marked & { readonly lang?: string | undefined }) | null;
  /** What is said beside it: its figure, its date, its kind. */
  readonly detail: ReactNode;
};

type Props = {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly ResultItem[];
  /** The way to the others of this kind; null where these are all. */
  readonly more: { readonly href: string; readonly label: string } | null;
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
            <a href={item.href} lang={item.titleLang} className={styles['title']}>
              <MarkedText {...item.title} />
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
      {more !== null && (
        <p>
          <a href={more.href}>{more.label}</a>
        </p>
      )}
    </section>
  );
}
