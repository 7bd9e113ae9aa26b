import type { MarkedText } from '@/lib/search/mark';

/** What the palette shows of one thing found, as finished text. */
export type PaletteItem = {
  readonly id: string;
  readonly href: string;
  /** `lang`: the language of the name where it is not the page's. */
  readonly title: MarkedText & { readonly lang?: string | undefined };
  /** The figure that answers, with its qualifier and unit; null where it is no answer. */
  readonly value: string | null;
  readonly detail: string;
};

export type PaletteGroup = { readonly id: string; readonly label: string; readonly items: readonly PaletteItem[] };

/** The answer to what is typed: the best of each kind, and the way to everything. */
export type PaletteAnswer = {
  readonly q: string;
  readonly groups: readonly PaletteGroup[];
  /** How much was found, for those who hear it. */
  readonly status: string;
  /** How its words were taken, where it is not as they were typed. */
  readonly notes: readonly string[];
  readonly all: { readonly href: string; readonly label: string };
};

/** Whether what a server sent has the form of an answer. */
export function isPaletteAnswer(value: unknown): value is PaletteAnswer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'groups' in value &&
    Array.isArray(value.groups) &&
    'status' in value &&
    typeof value.status === 'string' &&
    'notes' in value &&
    Array.isArray(value.notes) &&
    'all' in value &&
    typeof value.all === 'object'
  );
}
