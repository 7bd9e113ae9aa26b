import type { ReactNode } from 'react';

type Member = { readonly id: string; readonly parentId: string | null };

type Props<P extends Member> = {
  readonly programmes: readonly P[];
  /** Whose members are listed; null: those that belong to none. */
  readonly parentId?: string | null;
  /** What is said of one. */
  readonly entry: (programme: P) => ReactNode;
  /** Of the list of those that belong to none, and of each list under one. */
  readonly classes: { readonly first: string | undefined; readonly under: string | undefined };
};

/** The programmes that belong to one, each with those that belong to it; nothing where there are none. */
export function ProgrammeFamily<P extends Member>({ programmes, parentId = null, entry, classes }: Props<P>) {
  const members = programmes.filter((one) => one.parentId === parentId);
  if (members.length === 0) return null;
  return (
    <ul className={parentId === null ? classes.first : classes.under}>
      {members.map((programme) => (
        <li key={programme.id} data-programme={programme.id}>
          {entry(programme)}
          <ProgrammeFamily programmes={programmes} parentId={programme.id} entry={entry} classes={classes} />
        </li>
      ))}
    </ul>
  );
}
