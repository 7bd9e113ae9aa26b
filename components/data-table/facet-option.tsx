'use client';

import { useState } from 'react';
import styles from './facet.module.css';

type Props = {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly countText: string;
  readonly isSelected: boolean;
};

/** One choice. The tick shows at once; the address, when it arrives, has the last word. */
export function FacetOption({ name, value, label, countText, isSelected }: Props) {
  const [arrived, setArrived] = useState(isSelected);
  const [isTicked, setTicked] = useState(isSelected);
  if (arrived !== isSelected) {
    setArrived(isSelected);
    setTicked(isSelected);
  }
  return (
    <label className={styles['option']}>
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={isTicked}
        onChange={(event) => {
          setTicked(event.target.checked);
          event.target.form?.requestSubmit();
        }}
      />
      <span className={styles['optionLabel']}>{label}</span>
      <span className={styles['count']}>{countText}</span>
    </label>
  );
}
