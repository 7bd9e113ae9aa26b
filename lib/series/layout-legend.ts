import { FONT_SIZE, type LegendItem, LINE_HEIGHT } from './layout-types';
import { textWidth, wrapText } from './text-box';

/** Width of the sample of line and mark before a name. */
export const SWATCH_WIDTH = 26;
const ITEM_GAP = 18;

type Named = { readonly metricId: string; readonly style: number; readonly name: string };

/** Names of series in rows over a panel, for where there is no room beside the marks. `y` is a row's first baseline. */
export function layoutLegend(
  series: readonly Named[],
  width: number,
): { readonly items: LegendItem[]; readonly height: number } {
  const items: LegendItem[] = [];
  let [x, top, rowHeight] = [0, 0, 0];
  for (const { metricId, style, name } of series) {
    const lines = wrapText(name, width - SWATCH_WIDTH, FONT_SIZE);
    const itemWidth = SWATCH_WIDTH + Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
    if (x > 0 && x + itemWidth > width) {
      top += rowHeight;
      [x, rowHeight] = [0, 0];
    }
    items.push({ metricId, style, x, y: top + FONT_SIZE, lines });
    x += itemWidth + ITEM_GAP;
    rowHeight = Math.max(rowHeight, lines.length * LINE_HEIGHT);
  }
  return { items, height: top + rowHeight };
}
