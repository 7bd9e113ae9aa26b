import styles from './filter-words.module.css';
import { ViewLink } from './navigation';

export type FilterWord = {
  /** `Theme: Financing`. */
  readonly text: string;
  /** `Remove Theme: Financing`. */
  readonly removeLabel: string;
  /** The view without it. */
  readonly href: string;
};

type Props = {
  readonly label: string;
  readonly words: readonly FilterWord[];
  readonly clear: { readonly label: string; readonly href: string };
};

/** What narrows the table, in words that can be read aloud; each is a link to the view without it. */
export function FilterWords({ label, words, clear }: Props) {
  if (words.length === 0) return null;
  return (
    <ul className={styles['words']} aria-label={label}>
      {words.map(({ text, removeLabel, href }) => (
        <li key={text}>
          <ViewLink href={href} className={styles['word']} label={removeLabel}>
            {text} <span aria-hidden="true">×</span>
          </ViewLink>
        </li>
      ))}
      <li>
        <ViewLink href={clear.href}>{clear.label}</ViewLink>
      </li>
    </ul>
  );
}
