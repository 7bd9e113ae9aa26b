type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** An entity of schema.org; parts that are undefined are left out. */
export type Thing = { readonly '@type': string; readonly [key: string]: Json };

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON-LD as the content of a script element: nothing in it can end the element or open a comment. */
export function jsonLdText(thing: Thing): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replace(
    /[<>&\u2028\u2029]/g,
    (char) => ESCAPES[char] ?? char,
  );
}
