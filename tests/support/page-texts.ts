import type { Page } from '@playwright/test';

export type PageText = {
  readonly text: string;
  /** Language that the element it stands in says, or inherits. */
  readonly lang: string;
  /** The element, or the attribute of which one it is: `a.link`, `svg@aria-label`. */
  readonly where: string;
  /** True of what a page names as the English of something that it has said in Chinese. */
  readonly isEnglishName: boolean;
};

/** Attributes that are read to people or shown to them. */
const READ = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
];

/** Of a record in full the fields that hold English, each with its label, and a name under the Chinese one. */
const ENGLISH_NAMES = '[data-field$="_en"], [data-other-name]';

/**
 * All that a page says, folded parts too: its texts, what it says to screen readers, its title and its descriptions. Code
 * is left out; a text in which hits are marked, or words kept whole, is one text.
 */
export function textsOf(page: Page): Promise<PageText[]> {
  return page.evaluate(collect, { attributes: READ, englishNames: ENGLISH_NAMES });
}

type Asked = { readonly attributes: readonly string[]; readonly englishNames: string };

/** Runs in the page, and knows nothing of what stands around it. */
function collect({ attributes, englishNames }: Asked): PageText[] {
  const found: PageText[] = [];
  const say = (text: string | null, element: Element, attribute = '') => {
    const plain = text?.replace(/\s+/g, ' ').trim() ?? '';
    if (plain === '') return;
    found.push({
      text: plain,
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
      where: `${element.localName} ${element.getAttribute('class') ?? ''}`.trim() + attribute,
      isEnglishName: element.closest(englishNames) !== null,
    });
  };
  /** A hit, the piece of a text that ends with one, or a word that is kept whole. */
  const isPiece = (node: Node) =>
    node instanceof Element && (node.matches('mark, [data-whole]') || node.querySelector(':scope > mark') !== null);
  for (const meta of document.head.querySelectorAll('meta[name=description], meta[property="og:title"]')) {
    say(meta.getAttribute('content'), meta);
  }
  say(document.title, document.documentElement, '@title');
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('script, style, template, noscript, code, pre, nextjs-portal') !== null) continue;
    for (const attribute of attributes) say(element.getAttribute(attribute), element, `@${attribute}`);
    if (element.localName === 'mark' || (element.localName === 'span' && isPiece(element))) continue;
    let run = '';
    for (const node of element.childNodes) {
      const isText =
        node.nodeType === Node.TEXT_NODE ||
        (node instanceof HTMLElement && /^(?:MARK|SPAN)$/.test(node.tagName) && isPiece(node));
      if (isText) {
        run += node.textContent;
        continue;
      }
      say(run, element);
      run = '';
    }
    say(run, element);
  }
  return found;
}
