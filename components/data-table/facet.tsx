import styles from './facet.module.css';
import { FacetOptions } from './facet-options';

export type FacetChoice = {
  /** The term that the choice is in an address. */
  readonly value: string;
  readonly label: string;
  /** How many rows the choice would show, as it is written. */
  readonly countText: string;
  readonly isSelected: boolean;
};

export type FacetModel = {
  readonly key: string;
  readonly label: string;
  readonly options: readonly FacetChoice[];
  /** Where there are more choices than these: the page of all, and how they are searched. Null: these are all. */
  readonly more: FacetMore | null;
};

export type FacetMore = {
  readonly href: string;
  /** Where scripts ask: an address to which `&find=` and what is typed is added. */
  readonly source: string;
  readonly label: string;
  /** Names the search over all choices. */
  readonly find: string;
  /** Said where nothing is found. */
  readonly none: string;
};

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
