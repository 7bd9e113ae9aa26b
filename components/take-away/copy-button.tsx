'use client';

import { useState } from 'react';
import { useIsLive } from '@/components/ui/is-live';
import styles from './take-away.module.css';

type Props = {
  /** The id of the element whose text is copied. */
  readonly of: string;
  /** What the button says, before and after; `what` is heard beside it: `BibTeX`. */
  readonly label: string;
  readonly done: string;
  readonly what: string;
};

/** Copies a text of the page. Without scripts it is not there, and the text can be selected. */
export function CopyButton({ of, label, done, what }: Props) {
  const isLive = useIsLive();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    const element = document.getElementById(of);
    if (element !== null) setIsCopied(await copyText(element));
  };
  return (
    <>
      <button
        type="button"
        className={`text-button ${styles['copy']}`}
        data-ready={isLive}
        onClick={copy}
        onBlur={() => setIsCopied(false)}
      >
        {isCopied ? done : label} <span className="visually-hidden">{what}</span>
      </button>
      <span role="status" className="visually-hidden">
        {isCopied && done}
      </span>
    </>
  );
}

/**
 * Puts the text of an element on the clipboard. Where the browser does not let us (an address without TLS), the text is left
 * selected, and the older way is tried.
 */
async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(element);
    return document.execCommand('copy');
  }
}
