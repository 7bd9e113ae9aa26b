'use client';

import { type ChangeEvent, type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { addressOfForm } from '@/components/data-table/address-of-form';
import { useTableNavigation } from '@/components/data-table/navigation';
import styles from './compare-form.module.css';

type Chosen = { readonly id: string; readonly name: string };

type Props = {
  /** The address of a comparison without metrics. */
  readonly path: string;
  readonly label: string;
  readonly submitLabel: string;
  /** What stands in the bar while nothing is chosen. */
  readonly hint: string;
  /** `2 of 6 chosen`, by how many are chosen; the last entry is the most that may be. */
  readonly countTexts: readonly string[];
  readonly removeLabel: string;
  /** Rows with checkboxes named `metric`. */
  readonly children: ReactNode;
};

/**
 * Metrics to compare, as an ordinary GET form. With script the choice outlives a search that hides its rows, is listed in the
 * bar, and stops at the most that a comparison takes.
 */
export function CompareForm(props: Props) {
  const { path, label, submitLabel, hint, countTexts, removeLabel, children } = props;
  const { isPending } = useTableNavigation();
  const form = useRef<HTMLFormElement>(null);
  const isRead = useRef(false);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const most = countTexts.length - 1;
  const isFull = chosen.length >= most;

  useEffect(() => {
    const boxes = boxesOf(form.current);
    if (!isRead.current) {
      // What was ticked before the script ran, or is ticked again by the browser on the way back.
      isRead.current = true;
      const ticked = boxes.filter(({ checked }) => checked).slice(0, most);
      if (ticked.length > 0)
        return setChosen(ticked.map(({ value, ariaLabel }) => ({ id: value, name: ariaLabel ?? value })));
    }
    // After every drawing, since a search may have brought rows of metrics that were chosen before.
    for (const box of boxes) {
      box.checked = chosen.some(({ id }) => id === box.value);
      box.disabled = isFull && !box.checked;
    }
  });

  const choose = ({ target }: ChangeEvent<HTMLFormElement>) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'metric') return;
    const { value: id, ariaLabel, checked } = target;
    setChosen((before) => [
      ...before.filter((one) => one.id !== id),
      ...(checked ? [{ id, name: ariaLabel ?? id }] : []),
    ]);
  };
  const compare = (event: FormEvent) => {
    event.preventDefault();
    window.location.assign(
      addressOfForm(
        path,
        chosen.map(({ id }) => ['metric', id] as const),
      ),
    );
  };
  return (
    <form ref={form} method="get" action={path} aria-label={label} onChange={choose} onSubmit={compare}>
      <div className={styles['rows']} aria-busy={isPending}>
        {children}
      </div>
      <div className={styles['bar']}>
        <p role="status">{chosen.length === 0 ? hint : countTexts[chosen.length]}</p>
        {chosen.length > 0 && (
          <ul>
            {chosen.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-label={`${removeLabel} ${name}`}
                  onClick={() => setChosen((before) => before.filter((one) => one.id !== id))}
                >
                  <span className={styles['name']}>{name}</span>
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <button type="submit" className={styles['submit']}>
          {submitLabel}
        </button>
      </div>
    </form>
  );
}

function boxesOf(form: HTMLFormElement | null): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('input[name="metric"]') ?? [])];
}
