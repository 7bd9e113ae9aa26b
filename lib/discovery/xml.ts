/** What XML 1.0 cannot say, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element whose content is text, escaped, or other elements as `element` wrote them. */
export type Content = string | readonly Written[];
/** Text that is XML already. */
export type Written = { readonly xml: string };

/** Text as content or attribute of XML; a character that XML has no way to write becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\u{FFFD}').replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}

/** One element; names are ours, so only values are escaped. */
export function element(name: string, attributes: Readonly<Record<string, string>>, content: Content = []): Written {
  const opening = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  const inner = typeof content === 'string' ? escapeXml(content) : content.map(({ xml }) => xml).join('');
  return { xml: inner === '' ? `<${name}${opening}/>` : `<${name}${opening}>${inner}</${name}>` };
}
