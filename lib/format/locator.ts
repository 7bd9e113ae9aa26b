import { langOf } from './lang-of';
import type { Locale } from './locale';

/** How the record says a paragraph, which nearly all its places are: `paragraph 3`, `para 2a`, `last para`. */
const PARAGRAPH = /^(last )?para(?:graph)?(?: (\d+\w?))?$/;

/**
 * Where in a document a statement stands, as a reader says it: a paragraph in words of the page (`第3段`), anything else as
 * the record has it, with its language where that is not the page's.
 */
export function formatLocator(
  locator: string,
  locale: Locale,
): { readonly text: string; readonly lang: Locale | null } {
  const [, last, number] = PARAGRAPH.exec(locator) ?? [];
  if (number !== undefined) return { text: locale === 'zh' ? `第${number}段` : `paragraph ${number}`, lang: null };
  if (last !== undefined) return { text: locale === 'zh' ? '末段' : 'last paragraph', lang: null };
  return { text: locator, lang: langOf(locator, locale) };
}
