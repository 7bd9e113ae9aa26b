import type { FacetChoice } from './facet';
import facetStyles from './facet.module.css';
import { FacetOption } from './facet-option';
import { ViewLink } from './navigation';
import styles from './range.module.css';
import { RangeBars } from './range-bars';

/** One bar of a histogram: the rows whose values lie in `term` (`2019`, `1000..1999`), which is also the filter it leads to. */
export type RangeBin = {
  /** The two ends, both included, as an address writes them. */
  readonly from: string;
  readonly to: string;
  /** The range and its count, as they are said: `2019: 24`. */
  readonly label: string;
  /** Its height as a share of the highest. */
  readonly share: number;
  readonly href: string;
  /** False for bars outside the chosen range; true for all where none is chosen. */
  readonly isChosen: boolean;
};

export type RangeModel = {
  readonly key: string;
  readonly label: string;
  readonly isActive: boolean;
  readonly bins: readonly RangeBin[];
  /** What the ends of the axis are. */
  readonly ends: readonly [string, string] | null;
  /** The two fields; null where figures have several units, which have no common range. */
  readonly fields: RangeFields | null;
  /** Where there are several units: that one is to be chosen first, and the ways to do so. */
  readonly chooseFirst: { readonly text: string; readonly links: readonly { label: string; href: string }[] } | null;
  /** Rows without a value, rows with one. */
  readonly choices: readonly FacetChoice[];
  readonly applyLabel: string;
  /** How bars are chosen by keys, for those who hear the page. */
  readonly help: string;
};

export type RangeFields = {
  readonly from: { readonly name: string; readonly label: string; readonly value: string };
  readonly to: { readonly name: string; readonly label: string; readonly value: string };
  /** How it may be written, and in which unit. */
  readonly hint: string;
};

/** A range of numbers or dates: bars of how many rows there are, two fields for the ends, and rows without a value. */
export function Range({ range }: { readonly range: RangeModel }) {
  const { key, label, isActive, bins, ends, fields, chooseFirst, choices, applyLabel, help } = range;
  return (
    // What was opened before the script ran stays open.
    <details className={facetStyles['facet']} name="facet" suppressHydrationWarning>
      <summary className={facetStyles['summary']} data-active={isActive}>
        {label}
        {isActive && <span className={facetStyles['selected']}>•</span>}
      </summary>
      <fieldset className={facetStyles['panel']}>
        <legend className="visually-hidden">{label}</legend>
        {bins.length > 0 && <RangeBars name={key} label={label} help={help} bins={bins} ends={ends} />}
        {chooseFirst !== null && (
          <div className={styles['first']}>
            <p>{chooseFirst.text}</p>
            <ul>
              {chooseFirst.links.map((link) => (
                <li key={link.href}>
                  <ViewLink href={link.href}>{link.label}</ViewLink>
                </li>
              ))}
            </ul>
          </div>
        )}
        {fields !== null && <Fields fields={fields} applyLabel={applyLabel} />}
        {choices.map(({ value, label: choice, countText, isSelected }) => (
          <FacetOption
            key={value}
            name={key}
            value={value}
            label={choice}
            countText={countText}
            isSelected={isSelected}
          />
        ))}
      </fieldset>
    </details>
  );
}

function Fields({
  fields: { from, to, hint },
  applyLabel,
}: {
  readonly fields: RangeFields;
  readonly applyLabel: string;
}) {
  return (
    <div className={styles['fields']}>
      {[from, to].map(({ name, label, value }) => (
        <label key={`${name} ${value}`}>
          <span>{label}</span>
          <input type="text" name={name} defaultValue={value} maxLength={40} autoComplete="off" />
        </label>
      ))}
      <button type="submit">{applyLabel}</button>
      <p className={styles['hint']}>{hint}</p>
    </div>
  );
}
