import { KEY_GLYPH, type KeyItem } from '@/components/charts/mark-key-items';
import { SMALL } from './text-block';
import type { Typesetter } from './type/typesetter';

/** Space between a mark and its word, and between two items. */
export const KEY_GAP = 5;
const ITEM_GAP = 18;
/** Rows without arrows need less than the room of a glyph. */
const LOW = { height: 20, lift: 5 };

type Item = { readonly item: KeyItem; readonly x: number; readonly y: number };

/** The key to the marks in rows; `y` is the upper edge of a mark's room. */
export function layoutKey(
  items: readonly KeyItem[],
  width: number,
  setter: Typesetter,
): { readonly items: readonly Item[]; readonly height: number } {
  if (items.length === 0) return { items: [], height: 0 };
  const hasArrows = items.some(({ kind }) => kind === 'more_than' || kind === 'at_least' || kind === 'nearly');
  const rowHeight = hasArrows ? KEY_GLYPH.height : LOW.height;
  const placed: Item[] = [];
  let [x, row] = [0, 0];
  for (const item of items) {
    const itemWidth = KEY_GLYPH.width + KEY_GAP + setter.width(item.text, SMALL, SMALL.size);
    if (x > 0 && x + itemWidth > width) [x, row] = [0, row + 1];
    placed.push({ item, x, y: row * rowHeight - (hasArrows ? 0 : LOW.lift) });
    x += itemWidth + ITEM_GAP;
  }
  return { items: placed, height: (row + 1) * rowHeight };
}
