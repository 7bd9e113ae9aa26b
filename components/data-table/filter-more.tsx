import facetStyles from './facet.module.css';
import type { FacetChoice } from './facet-model';
import { FacetOption } from './facet-option';
import styles from './filter-more.module.css';

export type TextFilter = {
  readonly key: string;
  readonly label: string;
  /** What the column is to contain, and how the field is called: `Note contains`. Null: it is no text. */
  readonly contains: { readonly name: string; readonly label: string; readonly value: string } | null;
  /** Rows without a value, rows with one; none where every row has one. */
  readonly choices: readonly FacetChoice[];
};

type Props = {
  readonly label: string;
  readonly applyLabel: string;
  readonly filters: readonly TextFilter[];
};

/** The columns that have no choices of their own: their texts by what they contain, and whether they say anything. */
export function FilterMore({ label, applyLabel, filters }: Props) {
  const active = filters.filter(
    ({ contains, choices }) => contains?.value || choices.some((one) => one.isSelected),
  ).length;
  return (
    // What was opened before the script ran stays open.
    <details className={facetStyles['facet']} name="facet" suppressHydrationWarning>
      <summary className={facetStyles['summary']} data-active={active > 0}>
        {label}
        {active > 0 && <span className={facetStyles['selected']}>{active}</span>}
      </summary>
      <div className={facetStyles['panel']}>
        {filters.map((filter) => (
          <fieldset key={filter.key} className={styles['filter']}>
            <legend>{filter.label}</legend>
            {filter.contains !== null && (
              <input
                key={filter.contains.value}
                type="text"
                name={filter.contains.name}
                defaultValue={filter.contains.value}
                aria-label={filter.contains.label}
                placeholder={filter.contains.label}
                maxLength={200}
                autoComplete="off"
              />
            )}
            {filter.choices.map(({ value, label: choice, countText, isSelected }) => (
              <FacetOption
                key={value}
                name={filter.key}
                value={value}
                label={choice}
                countText={countText}
                isSelected={isSelected}
              />
            ))}
          </fieldset>
        ))}
        <button type="submit" className={styles['apply']}>
          {applyLabel}
        </button>
      </div>
    </details>
  );
}
