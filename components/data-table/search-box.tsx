'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import styles from './filter-form.module.css';
import { useTableNavigation } from './navigation';

type Timer = ReturnType<typeof setTimeout>;

const PAUSE_MS = 300;

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  /** The search that the rows on the page answer. */
  readonly q: string;
};

/**
 * The search of a table: the form is sent after a pause in typing. What is typed is only replaced by the address's search
 * while nobody types and nothing is on its way, so no letter is lost to a slow answer.
 */
export function SearchBox({ label, placeholder, maxLength, q }: Props) {
  const { isPending } = useTableNavigation();
  const [text, setText] = useState(q);
  const pause = useRef<Timer | null>(null);

  useEffect(() => {
    if (isPending || pause.current !== null) return;
    setText((typed) => (typed.trim() === q ? typed : q));
  }, [q, isPending]);

  useEffect(() => () => stop(pause), []);

  return (
    <label className={styles['search']}>
      <span className="visually-hidden">{label}</span>
      <input
        type="search"
        name="q"
        value={text}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        onChange={(event) => {
          const { form } = event.target;
          setText(event.target.value);
          stop(pause);
          pause.current = setTimeout(() => {
            pause.current = null;
            form?.requestSubmit();
          }, PAUSE_MS);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') stop(pause);
        }}
      />
    </label>
  );
}

function stop(pause: RefObject<Timer | null>): void {
  if (pause.current !== null) clearTimeout(pause.current);
  pause.current = null;
}
