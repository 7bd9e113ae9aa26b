import { FacetOption } from './facet-option';
import styles from './filter-form.module.css';

export type FacetModel = {
  readonly key: string;
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** How many rows the option would show, as it is written. */
    readonly countText: string;
    readonly isSelected: boolean;
  }[];
};

/** The choices of one column with how many rows each would show. */
export function Facet({ facet }: { readonly facet: FacetModel }) {
  const selected = facet.options.filter(({ isSelected }) => isSelected).length;
  return (
    <details className={styles['facet']} name="facet">
      <summary className={styles['summary']} data-active={selected > 0}>
        {facet.label}
        {selected > 0 && <span className={styles['selected']}>{selected}</span>}
      </summary>
      <fieldset className={styles['panel']}>
        <legend className="visually-hidden">{facet.label}</legend>
        {facet.options.map(({ value, label, countText, isSelected }) => (
          <FacetOption
            key={value}
            name={facet.key}
            value={value}
            label={label}
            countText={countText}
            isSelected={isSelected}
          />
        ))}
      </fieldset>
    </details>
  );
}
