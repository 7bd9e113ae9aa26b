'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A date of the record's form as far as a pattern can say it: 2024, 2024-06 or 2024-06-30. */
const DATE = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

type DateProps = {
  readonly name: string;
  readonly label: string;
  /** The forms that are understood, for who mistypes. */
  readonly hint: string;
  readonly placeholder: string;
  readonly value: string;
  readonly className?: string | undefined;
};

/** A typed date. What the address says comes back into the box when the view changes, and the focus stays. */
export function DateField({ name, label, hint, placeholder, value, className }: DateProps) {
  const box = useRef<HTMLInputElement>(null);
  useShown(box, value);
  return (
    <label className={className}>
      <span>{label}</span>
      <input
        ref={box}
        type="text"
        name={name}
        defaultValue={value}
        placeholder={placeholder}
        pattern={DATE}
        title={hint}
        autoComplete="off"
        maxLength={10}
        size={10}
      />
    </label>
  );
}

type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly className?: string | undefined;
};

/** A choice among many. With script, choosing shows the view at once. */
export function SelectField({ name, label, value, options, className }: SelectProps) {
  const box = useRef<HTMLSelectElement>(null);
  useShown(box, value);
  return (
    <label className={className}>
      <span>{label}</span>
      <select ref={box} name={name} defaultValue={value} onChange={(event) => event.target.form?.requestSubmit()}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Puts a new value of the address into the box. What was chosen before the script ran is not a new value, and stays. */
function useShown(box: RefObject<{ value: string } | null>, value: string): void {
  const shown = useRef(value);
  useLayoutEffect(() => {
    if (box.current !== null && shown.current !== value) box.current.value = value;
    shown.current = value;
  }, [box, value]);
}
