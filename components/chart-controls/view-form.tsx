'use client';

import type { FormEvent, ReactNode } from 'react';
import { useTableNavigation } from '@/components/data-table/navigation';
import { viewAddress } from './view-address';

type Props = {
  readonly path: string;
  /** The rest of the view, and what the page's own address needs. */
  readonly kept: readonly (readonly [string, string])[];
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A part of the view as an ordinary GET form; with script it leads to the tidy address without a full load. */
export function ViewForm({ path, kept, label, className, children }: Props) {
  const { navigate } = useTableNavigation();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent; // The native event of a submission, by the platform's definition.
    navigate(viewAddress(path, new FormData(form, submitter)));
  };
  return (
    <form method="get" action={path} aria-label={label} className={className} onSubmit={submit}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
