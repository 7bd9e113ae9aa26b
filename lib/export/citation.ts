import type { Locale } from '@/lib/format/locale';

/** What a citation says. Days are ISO text, `2025-10-11`. */
export type Cited = {
  /** Unique among the record's charts and releases; small letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly author: string;
  readonly releaseId: number;
  readonly releasedOn: string;
  readonly accessedOn: string;
  /** An address that will always show the same release. */
  readonly address: string;
  /** What is cited in a word of the language: `chart`. */
  readonly medium: string;
  /** The release in words of the language: `Release 3`. */
  readonly version: string;
  readonly locale: Locale;
};

const LANGUAGES: Record<Locale, { readonly tag: string; readonly babel: string }> = {
  en: { tag: 'en-GB', babel: 'british' },
  zh: { tag: 'zh-CN', babel: 'chinese' },
};

/**
 * The entry of a BibTeX file, for BibTeX (`year`, `note`) and BibLaTeX (`date`, `url`, `urldate`, `version`) alike. The address
 * stands as it is: both read that field verbatim.
 */
export function bibtex(cited: Cited): string {
  const [year = ''] = cited.releasedOn.split('-');
  const fields: [name: string, text: string][] = [
    ['author', `{${latex(cited.author)}}`],
    ['title', `{${latex(cited.title)}}`],
    ['year', year],
    ['date', cited.releasedOn],
    ['version', String(cited.releaseId)],
    ['note', latex(`${cited.version}, ${cited.medium}`)],
    ['url', cited.address],
    ['urldate', cited.accessedOn],
    ['langid', LANGUAGES[cited.locale].babel],
  ];
  return `@misc{${cited.key},\n${fields.map(([name, text]) => `  ${name} = {${text}},\n`).join('')}}`;
}

/** The item as CSL-JSON, which Zotero and other reference managers read. */
export function cslJson(cited: Cited): string {
  const item = {
    id: cited.key,
    type: 'dataset',
    title: cited.title,
    author: [{ literal: cited.author }],
    publisher: cited.author,
    issued: { 'date-parts': [dateParts(cited.releasedOn)] },
    accessed: { 'date-parts': [dateParts(cited.accessedOn)] },
    version: String(cited.releaseId),
    medium: cited.medium,
    URL: cited.address,
    language: LANGUAGES[cited.locale].tag,
  };
  // One property a line; what is inside a property stays on it.
  const lines = Object.entries(item).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[\n  {\n${lines.join(',\n')}\n  }\n]`;
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text in which no character commands LaTeX. */
function latex(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (char) => LATEX[char] ?? char);
}

function dateParts(day: string): number[] {
  return day.split('-').map(Number);
}
