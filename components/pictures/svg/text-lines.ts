import { Fragment, isValidElement, type ReactNode } from 'react';
import type { Weight } from '../type/faces';
import type { TypeStyle } from '../type/typesetter';

/** How text is set, as groups hand it on to what is in them. */
export type Lettering = TypeStyle & { readonly size: number; readonly anchor: string };

/** A line of a `<text>`: where its anchor stands, in pixels. */
export type TextLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly lettering: Lettering;
  /** Its own colour; undefined: that of the whole text. */
  readonly fill: unknown;
};

/** What outlines would silently not follow. */
const REFUSED = ['dx', 'dominantBaseline', 'alignmentBaseline', 'letterSpacing', 'textLength'];

type Props = Readonly<Record<string, unknown>>;

/** The lettering in an element, by its own properties and those of the groups around it. */
export function letteringIn(props: Props, around: Lettering): Lettering {
  const { fontFamily, fontSize, fontWeight, textAnchor } = props;
  return {
    family: typeof fontFamily === 'string' ? familyOf(fontFamily) : around.family,
    size: fontSize === undefined ? around.size : Number(fontSize),
    weight: fontWeight === undefined ? around.weight : weightOf(Number(fontWeight)),
    anchor: typeof textAnchor === 'string' ? textAnchor : around.anchor,
  };
}

/**
 * The lines of a `<text>` element: its own words, and those of each `<tspan>` at its `x`, `dy` under the line before.
 * @throws Error for anything else in a text, and for what outlines cannot follow
 */
export function textLines(props: Props, around: Lettering): TextLine[] {
  const lettering = letteringIn(props, around);
  const at = { x: Number(props['x'] ?? 0), y: Number(props['y'] ?? 0) };
  const lines: TextLine[] = [];
  for (const part of partsOf(props['children'])) {
    const own = part.props;
    const refused = REFUSED.find((name) => name in own || name in props);
    if (refused !== undefined) throw new Error(`A text of a picture cannot follow ${refused}.`);
    at.x = Number(own['x'] ?? at.x);
    at.y = Number(own['y'] ?? at.y) + Number(own['dy'] ?? 0);
    lines.push({ text: part.text, ...at, lettering: letteringIn(own, lettering), fill: own['fill'] });
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

type Part = { readonly text: string; readonly props: Props };

/** Words in a row are one part; every `<tspan>` is one. */
function partsOf(children: unknown): Part[] {
  const parts: Part[] = [];
  for (const child of flat(children)) {
    const last = parts.at(-1);
    if (!isValidElement<Props>(child)) {
      if (last !== undefined && last.props === NONE) parts[parts.length - 1] = { text: last.text + child, props: NONE };
      else parts.push({ text: String(child), props: NONE });
    } else if (child.type === 'tspan') {
      parts.push({ text: flat(child.props['children']).join(''), props: child.props });
    } else {
      throw new Error('A text of a picture holds words and <tspan> alone.');
    }
  }
  return parts;
}

const NONE: Props = {};

/** Children in a row, without what draws nothing. */
export function flat(children: unknown): ReactNode[] {
  if (children === null || children === undefined || typeof children === 'boolean') return [];
  if (Array.isArray(children)) return children.flatMap(flat);
  if (isValidElement<Props>(children)) {
    return children.type === Fragment ? flat(children.props['children']) : [children];
  }
  if (typeof children === 'string' || typeof children === 'number') return [String(children)];
  throw new Error('A picture holds elements, words and numbers.');
}

function familyOf(fontFamily: string): TypeStyle['family'] {
  return fontFamily.includes('serif') && !fontFamily.includes('sans') ? 'serif' : 'sans';
}

function weightOf(weight: number): Weight {
  return weight >= 500 ? 600 : 400;
}
