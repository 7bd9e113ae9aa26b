'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTableNavigation, ViewLink } from './navigation';
import styles from './row-sheet.module.css';

type Target = { readonly label: string; readonly href: string | null };

type Props = {
  readonly rowId: string;
  readonly title: string;
  /** The view without the row. */
  readonly close: { readonly label: string; readonly href: string };
  readonly previous: Target;
  readonly next: Target;
  /** The page of the row and its files. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
  readonly children: ReactNode;
};

/**
 * One row in full beside its table: a sheet that the address opens, so that it is there without script too. It takes
 * the focus, opened from the table or by an address, and gives it back to the row when it closes; Escape closes it.
 */
export function RowSheet({ rowId, title, close, previous, next, links, children }: Props) {
  const { navigate } = useTableNavigation();
  const sheet = useRef<HTMLElement>(null);
  const shown = useRef(rowId);
  shown.current = rowId;

  useEffect(() => {
    sheet.current?.focus();
    return () => {
      const row = document.querySelector(`tr[data-row="${CSS.escape(shown.current)}"]`);
      row?.querySelector<HTMLElement>('a, [tabindex]')?.focus();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    navigate(close.href);
  };
  return (
    <aside ref={sheet} className={styles['sheet']} aria-label={title} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className={styles['bar']}>
        {[previous, next].map((target) =>
          target.href === null ? (
            <span key={target.label} className={styles['off']}>
              {target.label}
            </span>
          ) : (
            <ViewLink key={target.label} href={target.href}>
              {target.label}
            </ViewLink>
          ),
        )}
        <ViewLink href={close.href} className={styles['close']}>
          {close.label} <span aria-hidden="true">×</span>
        </ViewLink>
      </div>
      <h2 className={styles['title']}>{title}</h2>
      {children}
      <p className={styles['links']}>
        {links.map(({ label, href }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </p>
    </aside>
  );
}
