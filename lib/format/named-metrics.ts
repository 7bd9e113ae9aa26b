import type { Locale } from './locale';

/** What an identifier of the record looks like, with the spaces beside it. Other words with hyphens look so too. */
const IDENTIFIER = /( ?)\b([a-z0-9]+(?:-[a-z0-9]+)+)\b( ?)/g;

/** What may be identifiers in a text. */
export function identifiersIn(text: string): string[] {
  return [...text.matchAll(IDENTIFIER)].flatMap(([, , id]) => id ?? []);
}

/**
 * A text of the record with the names of the metrics that it refers to by their identifiers: `See “Ports reached”.`,
 * `参见“通达港口数”。` Chinese has no space around them.
 */
export function withNames(text: string, names: ReadonlyMap<string, string>, locale: Locale): string {
  return text.replace(IDENTIFIER, (written, before: string, id: string, after: string) => {
    const name = names.get(id);
    if (name === undefined) return written;
    return locale === 'zh' ? `“${name}”` : `${before}“${name}”${after}`;
  });
}
