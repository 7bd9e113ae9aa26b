import type { KeyItem } from '@/components/charts/mark-key-items';
import type { PreparedChart } from '@/components/charts/prepare-chart';
import { chartLayout } from '@/lib/series/chart-layout';
import type { ChartLayout } from '@/lib/series/layout-types';
import { layoutKey } from './key-layout';
import type { PictureWords } from './picture-words';
import type { Sheet } from './sheets';
import { type Block, blockOf, heightOf, SMALL } from './text-block';
import type { Typesetter } from './type/typesetter';
import { wrapAtMost, wrapEvenly } from './type/wrap';

export type PlacedKey = { readonly item: KeyItem; readonly x: number; readonly y: number };

/** A picture in the lengths of its drawing, everything placed. */
export type PictureLayout = {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly blocks: readonly Block[];
  readonly key: readonly PlacedKey[];
  readonly plot: { readonly y: number; readonly scale: number; readonly layout: ChartLayout };
  /** Where the line over the imprint is. */
  readonly ruleY: number;
};

/** How much larger than its sheet a drawing may be made to hold a chart with many panels: text gets smaller by as much. */
const GROWTH = [1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5, 3] as const;
/** A plot keeps at least this share of the height it has where height is free. */
const MIN_PLOT_SHARE = 0.5;
const MAX_LINES = { fixed: 2, free: 12 };
const GAP = { small: 6, plot: 14, tail: 8, foot: 10 };
const TITLE = { family: 'serif', weight: 600 } as const;
const TITLE_SHARES = [1, 0.85, 0.72, 0.6] as const;

/** Places everything of a picture. On a sheet of fixed height the plot gets what is left, on a larger sheet if need be. */
export function pictureLayout(
  chart: PreparedChart,
  words: PictureWords,
  sheet: Sheet,
  setter: Typesetter,
): PictureLayout {
  if (sheet.height === null) return compose(chart, words, sheet, setter).layout;
  let last: Composed | null = null;
  for (const growth of GROWTH) {
    last = compose(chart, words, grown(sheet, growth), setter);
    if (last.fits) return last.layout;
  }
  return last?.layout ?? compose(chart, words, sheet, setter).layout;
}

/** Title and margins keep their size in the file. */
function grown(sheet: Sheet, growth: number): Sheet {
  const { width, height, margin, titleSize } = sheet;
  return {
    ...sheet,
    width: width * growth,
    height: height === null ? null : height * growth,
    margin: margin * growth,
    titleSize: titleSize * growth,
  };
}

type Composed = { readonly layout: PictureLayout; readonly fits: boolean };

function compose(chart: PreparedChart, words: PictureWords, sheet: Sheet, setter: Typesetter): Composed {
  const { margin, width } = sheet;
  const inner = width - 2 * margin;
  const head = headOf(words, sheet, inner, setter);
  const plotY = margin + heightOf(head) + GAP.plot;
  const tail = tailOf(words, sheet, inner, setter);
  const foot = footOf(words, inner, setter);
  const key = layoutKey(words.key, inner, setter);
  const below = [key.height, heightOf(tail)].filter((part) => part > 0).map((part) => part + GAP.tail);
  const belowHeight = below.reduce((sum, part) => sum + part, 0) + GAP.foot * 2 + heightOf(foot) + margin;
  const plot = plotIn(chart, inner, sheet.height === null ? null : sheet.height - plotY - belowHeight);
  const keyY = plotY + plot.height + (key.height > 0 ? GAP.tail : 0);
  const tailY = keyY + key.height + (tail.length > 0 ? GAP.tail : 0);
  const ruleY = tailY + heightOf(tail) + GAP.foot;
  const blocks = [
    ...placed(head, margin, margin),
    ...placed(tail, margin, tailY),
    ...placed(foot, margin, ruleY + GAP.foot),
    ...(words.empty === null ? [] : placed([blockOf([words.empty], SMALL)], margin, plotY)),
  ];
  const layout = {
    width,
    height: sheet.height ?? Math.ceil(ruleY + GAP.foot + heightOf(foot) + margin),
    margin,
    blocks,
    key: key.items.map((one) => ({ ...one, x: one.x + margin, y: one.y + keyY })),
    plot: { y: plotY, scale: plot.scale, layout: plot.layout },
    ruleY,
  };
  return { layout, fits: plot.fits };
}

type Plot = {
  readonly layout: ChartLayout;
  readonly height: number;
  readonly scale: number;
  readonly fits: boolean;
};

/** The chart in the room there is; where it needs more it is drawn smaller, never cut. */
function plotIn({ model, labels }: PreparedChart, width: number, room: number | null): Plot {
  const natural = chartLayout(model, { width, labels });
  const naturalHeight = Math.max(natural.height, model.time === null ? SMALL.lineHeight : 0);
  if (room === null) return { layout: natural, height: naturalHeight, scale: 1, fits: true };
  if (room <= 0) return { layout: natural, height: 0, scale: 0.01, fits: false };
  const layout = chartLayout(model, { width, height: room, labels });
  const isHeld = layout.height <= room + 0.5;
  const fits = isHeld && room >= naturalHeight * MIN_PLOT_SHARE;
  return { layout, height: room, scale: isHeld ? 1 : room / layout.height, fits };
}

/** A long title is set smaller, then on one more line, before its end is left out. */
function headOf(words: PictureWords, sheet: Sheet, inner: number, setter: Typesetter): Block[] {
  const titles = TITLE_SHARES.map((share, index) => {
    const size = sheet.titleSize * share;
    const count = sheet.maxTitleLines + (index < 2 ? 0 : 1);
    return { size, lines: wrapEvenly(count, words.title, { width: inner, size, style: TITLE }, setter) };
  });
  const whole = titles.find(({ lines }) => !lines.at(-1)?.endsWith('…'));
  const { size, lines } = whole ?? titles.at(-1) ?? { size: sheet.titleSize, lines: [words.title] };
  const title = blockOf(lines, { ...TITLE, size, lineHeight: size * 1.22 }, 'var(--ink)');
  const subtitle = small(words.subtitle, sheet, inner, setter, { ...SMALL, size: 13, lineHeight: 18 });
  return [title, { ...subtitle, gap: GAP.small }];
}

function tailOf({ remarks, sources, note }: PictureWords, sheet: Sheet, inner: number, setter: Typesetter): Block[] {
  return [remarks, sources, note]
    .filter((text) => text !== null)
    .map((text, index) => ({ ...small(text, sheet, inner, setter), gap: index === 0 ? 0 : 3 }));
}

/** Imprint and address on one line where they fit, else under each other. The address is never shortened. */
function footOf({ imprint, address }: PictureWords, inner: number, setter: Typesetter): Block[] {
  const wrapping = { width: inner, size: SMALL.size, style: SMALL };
  const [left, right] = [imprint, address].map((text) => setter.width(text, SMALL, SMALL.size));
  if ((left ?? 0) + (right ?? 0) + 24 <= inner) {
    return [blockOf([imprint], SMALL), { ...blockOf([address], SMALL), anchor: 'end', offset: inner, isBeside: true }];
  }
  return [imprint, address].map((text) => blockOf(wrapAtMost(MAX_LINES.free, text, wrapping, setter), SMALL));
}

function small(text: string, sheet: Sheet, inner: number, setter: Typesetter, lettering = SMALL): Block {
  const count = sheet.height === null ? MAX_LINES.free : MAX_LINES.fixed;
  const wrapping = { width: inner, size: lettering.size, style: lettering };
  return blockOf(wrapAtMost(count, text, wrapping, setter), lettering);
}

/** Blocks under each other from `top` on. */
function placed(blocks: readonly Block[], x: number, top: number): Block[] {
  let y = top;
  return blocks.map((block) => {
    if (block.isBeside) return { ...block, x: x + block.offset, y: y - block.lettering.lineHeight };
    const at = y + block.gap;
    y = at + block.lines.length * block.lettering.lineHeight;
    return { ...block, x: x + block.offset, y: at };
  });
}
