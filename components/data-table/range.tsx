import facetStyles from './facet.module.css';
import { FacetOption } from './facet-option';
import { ViewLink } from './navigation';
import styles from './range.module.css';
import { RangeBars } from './range-bars';
import type { RangeFields, RangeModel } from './range-model';

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
