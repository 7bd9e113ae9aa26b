'use client';

import styles from './chart-frame.module.css';

/** Shows the figure it stands in over the whole screen, and back. It needs script, so without it there is no button. */
export function FullScreen({ label }: { readonly label: string }) {
  return (
    <button
      type="button"
      className={`text-button ${styles['fullScreen']}`}
      onClick={({ currentTarget }) => {
        if (document.fullscreenElement !== null) void document.exitFullscreen();
        else void currentTarget.closest('figure')?.requestFullscreen?.();
      }}
    >
      {label}
    </button>
  );
}
