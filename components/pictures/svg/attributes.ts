import { escapeXml } from './escape';

/** What is written as in React; everything else has hyphens. */
const CAMEL = new Set(['viewBox', 'preserveAspectRatio']);
/** For React and for text, which is outlines here. */
const LEFT_OUT = new Set(['children', 'key', 'className', 'fontFamily', 'fontSize', 'fontWeight', 'textAnchor']);

export type Ink = (value: string) => string;

/**
 * The properties of an element as attributes of SVG: ` stroke-width="1"`. Positions are kept to a hundredth of a pixel.
 * @throws Error for what a picture file cannot hold: a style object would be lost, and with it how a mark looks
 */
export function attributesOf(props: Readonly<Record<string, unknown>>, ink: Ink): string {
  return Object.entries(props)
    .filter(([name, value]) => !LEFT_OUT.has(name) && value !== undefined && value !== null && !isHandler(value))
    .map(([name, value]) => ` ${nameOf(name)}="${escapeXml(ink(textOf(name, value)))}"`)
    .join('');
}

/** A number of pixels as it is written: `0.1`, not `0.1000000001`. */
export function pixels(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'number') return name.startsWith('data-') ? String(value) : pixels(value);
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  throw new Error(`A picture file cannot hold the property ${name}.`);
}

function isHandler(value: unknown): boolean {
  return typeof value === 'function';
}

function nameOf(name: string): string {
  return CAMEL.has(name) || name.includes('-') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
