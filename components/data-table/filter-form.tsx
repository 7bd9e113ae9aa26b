'use client';

import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { addressOfForm } from './address-of-form';
import styles from './filter-form.module.css';
import { useTableNavigation } from './navigation';

type Props = {
  /** The address of the table without a view. */
  readonly path: string;
  readonly label: string;
  /** What the form must carry along and has no control for: order, page size, filters by other columns. */
  readonly kept: readonly (readonly [string, string])[];
  readonly applyLabel: string;
  readonly children: ReactNode;
};

/** The filters of a table as an ordinary GET form. With script, ticking a box shows its rows at once. */
export function FilterForm({ path, label, kept, applyLabel, children }: Props) {
  const { navigate } = useTableNavigation();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const closeOthers = (event: PointerEvent) => {
      for (const details of openFacets(form.current)) {
        if (event.target instanceof Node && !details.contains(event.target)) details.open = false;
      }
    };
    const present = form.current;
    document.addEventListener('pointerdown', closeOthers);
    present?.addEventListener('toggle', turnInwards, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', closeOthers);
      present?.removeEventListener('toggle', turnInwards, { capture: true });
    };
  }, []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    navigate(addressOfForm(path, new FormData(event.currentTarget)));
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    for (const details of openFacets(form.current)) {
      details.open = false;
      details.querySelector('summary')?.focus();
    }
  };
  return (
    <search aria-label={label}>
      <form
        ref={form}
        method="get"
        action={path}
        className={styles['form']}
        onSubmit={submit}
        onKeyDown={closeOnEscape}
      >
        {kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        {children}
        <button type="submit" className={styles['apply']}>
          {applyLabel}
        </button>
      </form>
    </search>
  );
}

/** A facet in the right half of the screen opens to the left, so that nothing of it is beyond the edge. */
function turnInwards({ target }: Event): void {
  if (!(target instanceof HTMLDetailsElement)) return;
  const { left, right } = target.getBoundingClientRect();
  target.dataset['side'] = (left + right) / 2 > window.innerWidth / 2 ? 'end' : 'start';
}

function openFacets(form: HTMLFormElement | null): HTMLDetailsElement[] {
  return [...(form?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? [])];
}
