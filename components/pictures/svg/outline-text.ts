import type { Typesetter } from '../type/typesetter';
import { attributesOf, type Ink, pixels } from './attributes';
import { escapeXml } from './escape';
import type { GlyphStore } from './glyph-store';
import { type Lettering, type TextLine, textLines } from './text-lines';

type Props = Readonly<Record<string, unknown>>;

export type TextTools = { readonly setter: Typesetter; readonly glyphs: GlyphStore; readonly ink: Ink };

/**
 * A `<text>` as outlines, so that it looks the same without any font: a group that says its words, of one group a line. A
 * stroke is a halo, drawn under all glyphs of its line: around each glyph it would cover the one before.
 */
export function outlineText(props: Props, around: Lettering, tools: TextTools): string {
  const { x: _x, y: _y, dy: _dy, stroke, strokeWidth, strokeLinejoin, paintOrder: _paintOrder, ...rest } = props;
  const lines = textLines(props, around);
  if (lines.length === 0) return '';
  const words = lines.map(({ text }) => text).join(' ');
  const halo = (size: number) =>
    stroke === undefined
      ? ''
      : attributesOf(
          { stroke, strokeLinejoin, strokeWidth: Math.round((Number(strokeWidth ?? 1) / size) * 1000), fill: 'none' },
          tools.ink,
        );
  const drawn = lines.map((line) => outlineLine(line, halo(line.lettering.size), tools)).join('');
  return `<g aria-label="${escapeXml(words)}"${attributesOf(rest, tools.ink)}>${drawn}</g>`;
}

function outlineLine({ text, x, y, lettering, fill }: TextLine, halo: string, tools: TextTools): string {
  const { setter, glyphs, ink } = tools;
  const { size, anchor } = lettering;
  const line = setter.set(text, lettering);
  const scale = size / 1000;
  const left = x - line.width * scale * (anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0);
  const uses = line.glyphs
    .map(({ path, x: at }) => {
      const place = Math.round(at);
      return `<use xlink:href="#${glyphs.idOf(path)}"${place === 0 ? '' : ` x="${place}"`}/>`;
    })
    .join('');
  const shape = halo === '' ? uses : `<g${halo}>${uses}</g>${uses}`;
  return `<g transform="translate(${pixels(left)} ${pixels(y)}) scale(${scale})"${attributesOf({ fill }, ink)}>${shape}</g>`;
}
