import { parseAst } from 'vitest/node';

export type Literal = {
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
  /** `text` of an element or the value of an attribute, as readers meet it; or a label or sentence anywhere else. */
  readonly where: 'shown' | 'attribute' | 'code';
};

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };
/** A node and how it hangs on the one above: `{ node, key: 'children' }` of what stands in an element. */
type Step = { readonly node: Node; readonly key: string };

/** Attributes, and properties of components, whose text readers see or hear; all others are for programs. */
const READ_ATTRIBUTE =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|caption|heading|summary|text|description|content|hint|lede|note|detail|more|name[A-Z]\w*)$/;

/** A label or a sentence: two words or more, the first with a capital. Keys and classes of programs look otherwise. */
const SENTENCE = /^\s*\p{Lu}\p{L}*[,;:]? \p{L}/u;

/** Every text with letters that is written in a source of TypeScript where readers meet it, in the order of the source. */
export function literalsOf(source: string, file: string): Literal[] {
  const found: Literal[] = [];
  visit(parsed(source, file), [], (node, path) => {
    const text = textOf(node);
    if (text === null || !/\p{L}/u.test(text)) return;
    const where = whereIs(node, path, text);
    if (where !== null) found.push({ text: text.trim(), line: source.slice(0, node.start).split('\n').length, where });
  });
  return found;
}

function textOf(node: Node): string | null {
  const { value } = node;
  if (node.type === 'JSXText' || node.type === 'Literal') return typeof value === 'string' ? value : null;
  if (node.type !== 'TemplateElement') return null;
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : null;
}

function whereIs(node: Node, path: readonly Step[], text: string): Literal['where'] | null {
  if (node.type === 'JSXText') return 'shown';
  // Of what stands between a text and its element, these hand the text on as it is.
  const passing = /^(?:JSXExpressionContainer|ConditionalExpression|LogicalExpression|TemplateLiteral)$/;
  const holder = path.findLast(({ node: { type }, key }) => !passing.test(type) || key === 'test');
  if (holder?.node.type === 'JSXAttribute') return READ_ATTRIBUTE.test(nameOf(holder.node)) ? 'attribute' : null;
  if (holder?.node.type === 'JSXFragment') return 'shown';
  if (holder?.node.type === 'JSXElement') return nameOf(holder.node['openingElement']) === 'style' ? null : 'shown';
  const isForProgrammers = path.some(({ node: { type }, key }) => type === 'ThrowStatement' || key === 'source');
  if (isForProgrammers || path.some(({ node: one }) => isError(one) || isTranslated(one))) return null;
  return SENTENCE.test(text) ? 'code' : null;
}

/** What an element or an attribute is called; empty of those with a prefix, which programs alone read. */
function nameOf(node: unknown): string {
  const name = isNode(node) ? node['name'] : null;
  return isNode(name) ? String(name['name']) : '';
}

function isError({ type, callee }: Node): boolean {
  return type === 'NewExpression' && isNode(callee) && /Error$/.test(String(callee['name']));
}

/** An object that says a thing in each language: `{ en: 'As of', zh: '截至' }`. */
function isTranslated(node: Node): boolean {
  return textIn(node, 'en', 'nameEn') !== null && textIn(node, 'zh', 'nameZh') !== null;
}

/** The text of an object under the first of the keys that it has; null of what is no object, or has no text there. */
function textIn({ type, properties }: Node, ...keys: string[]): string | null {
  if (type !== 'ObjectExpression' || !Array.isArray(properties)) return null;
  const property = properties.filter(isNode).find(({ key }) => isNode(key) && keys.includes(String(key['name'])));
  return isNode(property?.['value']) ? textOf(property['value']) : null;
}

/** Every text that a source of TypeScript writes in both languages side by side. */
export function translatedIn(source: string, file: string): { readonly en: string; readonly zh: string }[] {
  const found: { en: string; zh: string }[] = [];
  visit(parsed(source, file), [], (node) => {
    const en = textIn(node, 'en', 'nameEn');
    const zh = textIn(node, 'zh', 'nameZh');
    if (en !== null && zh !== null) found.push({ en, zh });
  });
  return found;
}

function parsed(source: string, file: string): unknown {
  return parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
}

/** Shows every node below a value, with the way to it; the way is the same array each time, and changes. */
function visit(value: unknown, path: Step[], see: (node: Node, path: readonly Step[]) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, path, see);
    return;
  }
  if (!isNode(value)) return;
  see(value, path);
  for (const key in value) {
    const child = value[key];
    if (typeof child !== 'object' || child === null) continue;
    path.push({ node: value, key });
    visit(child, path, see);
    path.pop();
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
