import { Fragment, isValidElement, type ReactNode } from 'react';
import type { Typesetter } from '../type/typesetter';
import { attributesOf, type Ink } from './attributes';
import { escapeXml } from './escape';
import { glyphStore } from './glyph-store';
import { outlineText, type TextTools } from './outline-text';
import { flat, type Lettering, letteringIn } from './text-lines';

type Props = Readonly<Record<string, unknown>>;

type Options = {
  readonly setter: Typesetter;
  readonly ink: Ink;
  /** What the ids of outlines start with: tells apart several pictures in one page. */
  readonly idPrefix: string;
};

const PLAIN: Lettering = { family: 'sans', weight: 400, size: 12, anchor: 'start' };

/**
 * Writes elements of React as the text of an SVG file: components without hooks are called, text becomes outlines, tokens
 * become inks. For where React's own writer may not be loaded, and for files that no style sheet goes with.
 * @param root an `<svg>` element
 */
export function serialiseSvg(root: ReactNode, { setter, ink, idPrefix }: Options): string {
  const glyphs = glyphStore(idPrefix);
  const written = write(root, PLAIN, { setter, glyphs, ink });
  // Outlines are known once everything is written; they stand first, where every reader looks for them.
  const end = written.indexOf('>') + 1;
  return written.slice(0, end) + glyphs.definitions() + written.slice(end);
}

function write(node: unknown, lettering: Lettering, tools: TextTools): string {
  return flat(node)
    .map((child) => (isValidElement<Props>(child) ? writeElement(child, lettering, tools) : escapeXml(String(child))))
    .join('');
}

function writeElement(
  { type, props }: { readonly type: unknown; readonly props: Props },
  lettering: Lettering,
  tools: TextTools,
): string {
  if (type === Fragment) return write(props['children'], lettering, tools);
  // What a component of React returns is a node; `flat` refuses everything else.
  if (typeof type === 'function') return write(Reflect.apply(type, undefined, [props]), lettering, tools);
  if (typeof type !== 'string') throw new Error('A picture holds components without hooks alone.');
  if (type === 'text') return outlineText(props, lettering, tools);
  const content = write(props['children'], letteringIn(props, lettering), tools);
  const opening = `<${type}${attributesOf(props, tools.ink)}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${type}>`;
}
