'use client';

import { useState } from 'react';
import { useIsLive } from '@/components/ui/is-live';
import { putOnClipboard } from './clipboard';
import styles from './copy-link.module.css';

type Props = {
  /** The view, as an address of this site. */
  readonly href: string;
  readonly label: string;
  readonly done: string;
};

/** Copies the address of a view. Without script it keeps its place and is not there: the address bar has the same. */
export function CopyLink({ href, label, done }: Props) {
  const isLive = useIsLive();
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === href;
  const copy = async () => {
    try {
      await putOnClipboard(Promise.resolve(new URL(href, window.location.href).href));
      setCopied(href);
    } catch {
      // Refused by the browser: the button goes on saying what it would do.
      setCopied(null);
    }
  };
  return (
    <button
      type="button"
      className={`text-button ${styles['copy']}`}
      data-ready={isLive}
      onClick={copy}
      onBlur={() => setCopied(null)}
    >
      <span aria-live="polite">{isCopied ? done : label}</span>
    </button>
  );
}
