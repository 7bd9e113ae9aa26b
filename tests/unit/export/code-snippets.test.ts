import { describe, expect, it } from 'vitest';
import { pandasCode, powerQueryCode, rCode, sheetsFormula } from '@/lib/export/code-snippets';

const ADDRESS = 'https://example.org/charts/x.csv?hide=a,b&from=2015';
/** No address of ours holds these; a snippet must stay one literal all the same. */
const HOSTILE = 'https://example.org/"; import os; os.remove("x") #\\';

describe.each([
  ['pandas', pandasCode],
  ['R', rCode],
])('%s', (_, code) => {
  it('holds the address as one string', () => {
    expect(
      code(ADDRESS)
        .split('\n')
        .map((line) => line.trim()),
    ).toContain(`"${ADDRESS}",`);
  });

  it('a quote or a backslash in the address does not end the string', () => {
    const line = code(HOSTILE)
      .split('\n')
      .find((one) => one.includes('example.org'))
      ?.trim();
    expect(line).toBe('"https://example.org/\\"; import os; os.remove(\\"x\\") #\\\\",');
  });

  it('brackets and quotes are balanced', () => {
    const text = code(ADDRESS);
    for (const [open, close] of ['()', '{}', '[]'])
      expect(text.split(open ?? '').length).toBe(text.split(close ?? '').length);
    expect(text.split('"').length % 2).toBe(1);
  });
});

describe('spreadsheets', () => {
  it('Google Sheets: one formula, in which a quote is doubled', () => {
    expect(sheetsFormula(ADDRESS)).toBe(`=IMPORTDATA("${ADDRESS}")`);
    expect(sheetsFormula('https://example.org/"&A1&"')).toBe('=IMPORTDATA("https://example.org/""&A1&""")');
  });

  it('Power Query: a quote is doubled, and #( is no escape', () => {
    expect(powerQueryCode(ADDRESS)).toContain(`Web.Contents("${ADDRESS}"),`);
    expect(powerQueryCode('https://example.org/"#(lf)')).toContain('Web.Contents("https://example.org/""#(#)(lf)"),');
  });
});
