'use client';

import styles from './facet.module.css';
import type { FacetChoice, FacetMore } from './facet-model';
import { FacetOption } from './facet-option';
import { useFoundChoices } from './facet-search';

type Props = {
  readonly name: string;
  readonly options: readonly FacetChoice[];
  readonly more: FacetMore | null;
};

/**
 * The choices of a facet. Where there are more than these, all are searched by name as one types; without script the page of
 * all of them is a link. What is chosen stays in the form whatever is searched.
 */
export function FacetOptions({ name, options, more }: Props) {
  const { text, setText, found } = useFoundChoices(more);
  const shown =
    found === null ? options : [...options.filter(({ isSelected }) => isSelected), ...others(found, options)];
  return (
    <>
      {more !== null && (
        <input
          type="search"
          className={styles['find']}
          value={text}
          placeholder={more.find}
          aria-label={more.find}
          autoComplete="off"
          maxLength={100}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            // Not a field of the form: Enter would send what has not changed.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
      {shown.map(({ value, label, countText, isSelected }) => (
        <FacetOption
          key={value}
          name={name}
          value={value}
          label={label}
          countText={countText}
          isSelected={isSelected}
        />
      ))}
      {more !== null && (
        <p className={styles['more']} aria-live="polite">
          {found?.length === 0 ? more.none : <a href={more.href}>{more.label}</a>}
        </p>
      )}
    </>
  );
}

function others(found: readonly FacetChoice[], options: readonly FacetChoice[]): readonly FacetChoice[] {
  return found.filter(({ value }) => !options.some((option) => option.isSelected && option.value === value));
}
