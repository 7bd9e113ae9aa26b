import styles from './facet.module.css';
import type { FacetModel } from './facet-model';
import { FacetOptions } from './facet-options';

/** The choices of one column with how many rows each would show. */
export function Facet({ facet }: { readonly facet: FacetModel }) {
  const selected = facet.options.filter(({ isSelected }) => isSelected).length;
  return (
    // What was opened before the script ran stays open.
    <details className={styles['facet']} name="facet" suppressHydrationWarning>
      <summary className={styles['summary']} data-active={selected > 0}>
        {facet.label}
        {selected > 0 && <span className={styles['selected']}>{selected}</span>}
      </summary>
      <fieldset className={styles['panel']}>
        <legend className="visually-hidden">{facet.label}</legend>
        <FacetOptions name={facet.key} options={facet.options} more={facet.more} />
      </fieldset>
    </details>
  );
}
