'use client';

import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import type { PaletteAnswer } from './palette-model';
import { PaletteOptions } from './palette-options';
import styles from './search-palette.module.css';
import { useFound } from './use-found';

export type PaletteWords = {
  readonly open: string;
  readonly label: string;
  readonly placeholder: string;
  readonly close: string;
  readonly results: string;
  readonly help: string;
  /** That the search did not answer, and the way on. */
  readonly failed: string;
};

type Props = {
  readonly words: PaletteWords;
  /** The page of the search, which works without script. */
  readonly path: string;
  /** What answers while one types. */
  readonly source: string;
  readonly maxLength: number;
  /** Goes to a page of the application without a full load. */
  readonly navigate: (href: string) => void;
};

/** An option that the arrow keys stand on, of the answer it belongs to: another answer has other options. */
type Active = { readonly of: PaletteAnswer; readonly id: string };

/**
 * The search of the whole record, from anywhere: a way to its page that opens a dialog where scripts run, and so do Ctrl K and ⌘ K.
 * A combobox with a list: arrows go through what was found, Enter opens it, or the page of the search where nothing is chosen; Escape
 * closes, and the focus goes back to where it was, as a native dialog does both.
 */
export function SearchPalette({ words, path, source, maxLength, navigate }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [isComposing, setIsComposing] = useState(false);
  const [chosen, setChosen] = useState<Active | null>(null);
  const [shortcut, setShortcut] = useState('Ctrl K');
  const found = useFound(source, text, isComposing);
  const answer = found === 'failed' ? null : found;
  const active = chosen !== null && chosen.of === answer ? chosen.id : null;

  useEffect(() => {
    if (/Mac|iPhone|iPad/.test(navigator.userAgent)) setShortcut('⌘ K');
    const openByKey = (event: globalThis.KeyboardEvent) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isShortcut || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (dialog.current?.open) dialog.current.close();
      else dialog.current?.showModal();
    };
    document.addEventListener('keydown', openByKey);
    return () => document.removeEventListener('keydown', openByKey);
  }, []);

  const options = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('[role="option"]') ?? [])];
  const close = () => dialog.current?.close();
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    dialog.current?.showModal();
  };
  const go = (href: string) => {
    close();
    navigate(href);
  };
  const move = (event: KeyboardEvent, place: (at: number, count: number) => number) => {
    const all = options();
    const next = all[place(all.findIndex(({ id }) => id === active) + 1, all.length + 1) - 1];
    event.preventDefault();
    setChosen(answer === null || next === undefined ? null : { of: answer, id: next.id });
    next?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that an input method takes are not ours.
    if (isComposing || event.nativeEvent.isComposing) return;
    // Place 0 is the box itself: before the first and after the last option stands what is typed.
    if (event.key === 'ArrowDown') move(event, (at, count) => (at + 1) % count);
    if (event.key === 'ArrowUp') move(event, (at, count) => (at - 1 + count) % count);
    // A search box takes the first Escape to empty itself, and would leave the dialog open.
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
    if (event.key !== 'Enter') return;
    const option = options().find(({ id }) => id === active);
    event.preventDefault();
    if (option !== undefined) option.click();
    else if (text.trim() !== '') go(`${path}?q=${encodeURIComponent(text.trim())}`);
  };

  return (
    <>
      <a href={path} className={styles['open']} onClick={open} aria-keyshortcuts="Control+K Meta+K">
        <svg viewBox="0 0 16 16" className={styles['icon']} aria-hidden="true">
          <circle cx="7" cy="7" r="5" />
          <path d="M10.8 10.8 15 15" />
        </svg>
        <span className={styles['word']}>{words.open}</span> <kbd className={styles['shortcut']}>{shortcut}</kbd>
      </a>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog closes it; by keys Escape does */}
      <dialog
        ref={dialog}
        className={styles['dialog']}
        aria-label={words.label}
        onClick={(event) => {
          if (event.target === dialog.current) close();
        }}
        onClose={() => {
          setText('');
          setChosen(null);
        }}
      >
        <form action={path} method="get" className={styles['form']}>
          <input
            type="search"
            name="q"
            role="combobox"
            aria-label={words.label}
            aria-expanded={answer !== null}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active ?? undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={words.placeholder}
            maxLength={maxLength}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setChosen(null);
            }}
            onCompositionStart={() => setIsComposing(true)}
            onCompositionEnd={() => setIsComposing(false)}
            onKeyDown={onKeyDown}
          />
          <button type="button" className={styles['close']} onClick={close}>
            {words.close}
          </button>
        </form>
        <div role="status">
          <p className={found === 'failed' ? styles['note'] : 'visually-hidden'}>
            {found === 'failed' ? words.failed : answer?.status}
          </p>
          {answer?.notes.map((note) => (
            <p key={note} className={styles['note']}>
              {note}
            </p>
          ))}
        </div>
        <div ref={list} id={listId} role="listbox" aria-label={words.results} className={styles['list']}>
          {answer !== null && <PaletteOptions id={listId} answer={answer} active={active} onGo={go} />}
        </div>
        <p className={styles['help']}>{words.help}</p>
      </dialog>
    </>
  );
}
