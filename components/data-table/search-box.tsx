'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { addressOfForm } from './address-of-form';
import styles from './filter-form.module.css';
import { useTableNavigation } from './navigation';

type Timer = ReturnType<typeof setTimeout>;

const PAUSE_MS = 300;

type Props = {
  /** The address of the table without a view. */
  readonly path: string;
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  /** The search that the rows on the page answer. */
  readonly q: string;
};

/**
 * The search of a table: what the form holds is asked for after a pause in typing, never while an input method composes.
 * What is typed is only replaced by the address's search while nobody types and nothing is on its way, so no letter is lost
 * to a slow answer. From the first letter until the reader leaves the box or presses Enter is one search, and one entry in
 * the browser's history, however many pauses it has.
 */
export function SearchBox({ path, label, placeholder, maxLength, q }: Props) {
  const { navigate, isPending } = useTableNavigation();
  const [text, setText] = useState(q);
  const box = useRef<HTMLInputElement>(null);
  const pause = useRef<Timer | null>(null);
  const isComposing = useRef(false);
  const answered = useRef(q);
  /** What this one search has asked for so far: while the rows answer one of these, the entry in the history is its own. */
  const asked = useRef(new Set<string>());

  // As the answer is shown, not later: in between a pause may end, and what it asks for is not known to be on its way yet.
  useLayoutEffect(() => {
    answered.current = q;
    if (isPending || pause.current !== null || isComposing.current) return;
    setText((typed) => (typed.trim() === q ? typed : q));
  }, [q, isPending]);

  useEffect(() => {
    // What was typed before the script ran is asked for as it stands.
    const typed = box.current?.value ?? '';
    if (typed.trim() !== answered.current) {
      setText(typed);
      box.current?.form?.requestSubmit();
    }
    return () => stop(pause);
  }, []);

  const ask = () => {
    stop(pause);
    const input = box.current;
    if (input === null || input.form === null) return;
    const replaces = asked.current.has(answered.current);
    asked.current.add(input.value.trim());
    navigate(addressOfForm(path, new FormData(input.form)), { replaces });
  };
  const askAfterPause = () => {
    stop(pause);
    pause.current = setTimeout(ask, PAUSE_MS);
  };
  const finish = () => {
    if (pause.current !== null) ask();
    asked.current.clear();
  };

  return (
    <label className={styles['search']}>
      <span className="visually-hidden">{label}</span>
      <input
        ref={box}
        type="search"
        name="q"
        value={text}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          if (!isComposing.current) askAfterPause();
        }}
        onCompositionStart={() => {
          isComposing.current = true;
          stop(pause);
        }}
        onCompositionEnd={() => {
          isComposing.current = false;
          askAfterPause();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing.current) return;
          event.preventDefault();
          finish();
        }}
        onBlur={finish}
      />
    </label>
  );
}

function stop(pause: RefObject<Timer | null>): void {
  if (pause.current !== null) clearTimeout(pause.current);
  pause.current = null;
}
