import styles from './found-lines.module.css';
import { Marked } from './table-cell-content';
import type { FoundText } from './table-model';

/** Under what names a row: why it answers the search although none of its cells is marked. */
export function FoundLines({ found = [] }: { readonly found?: readonly FoundText[] | undefined }) {
  return found.map(({ place, text, hits, lang }) => (
    <p key={`${place} ${text}`} className={styles['found']}>
      {`${place} `}
      <span lang={lang ?? undefined}>
        <Marked cell={{ text, hits }} />
      </span>
    </p>
  ));
}
