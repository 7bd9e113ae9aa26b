'use client';

/** Asks for the same page again, at the same address. */
export function ReloadButton({ label }: { readonly label: string }) {
  return (
    <button type="button" onClick={() => window.location.reload()}>
      {label}
    </button>
  );
}
