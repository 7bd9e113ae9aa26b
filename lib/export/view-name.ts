import type { TableDefinition } from '@/lib/tables/definition';
import { serialiseView } from '@/lib/tables/serialise-view';
import { defaultView, type View } from '@/lib/tables/view';

/** Of more terms than these, a name says how many they are. */
const MOST_TERMS = 3;
/** Of what narrows a view: file systems and readers take no longer names. */
const MOST_LETTERS = 40;

/**
 * What tells the file of one view from those of others of its set, for its name: what is filtered and searched, and a mark of
 * exactly that (`trade-3f0c21ab`); empty where the file holds all rows. Order and columns make no other name.
 */
export function viewName(view: View, definition: TableDefinition): string {
  const { filters, q, match } = view;
  if (filters.length === 0 && q === '') return '';
  const rows = { ...defaultView(definition, 'page'), filters, q, match };
  const mark = markOf(serialiseView(rows, definition, 'page'));
  const said = filters.flatMap(({ key, terms }) => (terms.length > MOST_TERMS ? [`${terms.length} ${key}`] : terms));
  const words = [...said, ...(match === 'may' ? ['may match'] : []), q].map(plain).filter((word) => word !== '');
  const name = plain([...words.join('-')].slice(0, MOST_LETTERS).join(''));
  return name === '' ? mark : `${name}-${mark}`;
}

/** Letters and digits, of any script, and what file systems take of the rest. */
function plain(text: string): string {
  return text
    .replace(/(?<=\d)\.\.|\.\.(?=\d)/g, ' to ')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** Eight digits that differ where the texts do (FNV-1a): to tell names apart, not to keep a secret. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
