'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './controls.module.css';

type Props = { readonly label: string; readonly title: string; readonly children: ReactNode };

/** A panel behind a button, open without script too. With script it comes into sight, and a press elsewhere or Escape closes it. */
export function Menu({ label, title, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      const menu = details.current;
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);
  const showPanel = () => {
    const menu = details.current;
    if (menu?.open) menu.querySelector('section')?.scrollIntoView({ block: 'nearest' });
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    const menu = details.current;
    if (event.key !== 'Escape' || !menu?.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  return (
    <details ref={details} name="table-menu" className={styles['menu']} onToggle={showPanel} onKeyDown={closeOnEscape}>
      <summary className={styles['summary']}>{label}</summary>
      <section className={styles['panel']} aria-label={title}>
        {children}
      </section>
    </details>
  );
}
