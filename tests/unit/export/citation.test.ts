import { describe, expect, it } from 'vitest';
import { bibtex, type Cited, cslJson } from '@/lib/export/citation';

const CITED: Cited = {
  key: 'connectivity-observatory-tourism-growth-release-3',
  title: 'Singapore visitors to Chongqing',
  author: 'Connectivity Observatory',
  releaseId: 3,
  releasedOn: '2025-10-11',
  accessedOn: '2026-01-05',
  address: 'https://example.org/charts/tourism-growth?scale=log&release=3',
  medium: 'chart',
  version: 'Release 3',
  locale: 'en',
};

describe('BibTeX', () => {
  it('has author, title, release, day, address and day of access; the year is that of the release', () => {
    expect(bibtex(CITED)).toBe(`@misc{connectivity-observatory-tourism-growth-release-3,
  author = {{Connectivity Observatory}},
  title = {{Singapore visitors to Chongqing}},
  year = {2025},
  date = {2025-10-11},
  version = {3},
  note = {Release 3, chart},
  url = {https://example.org/charts/tourism-growth?scale=log&release=3},
  urldate = {2026-01-05},
  langid = {british},
}`);
  });

  it.each([
    ['R&D, 100 % of #1', 'R\\&D, 100 \\% of \\#1'],
    ['a_b^c~d', 'a\\_b\\textasciicircum{}c\\textasciitilde{}d'],
    ['US$ {1} \\ 2', 'US\\$ \\{1\\} \\textbackslash{} 2'],
    ['来渝新加坡游客', '来渝新加坡游客'],
  ])('%s commands nothing: %s', (title, written) => {
    expect(bibtex({ ...CITED, title })).toContain(`title = {{${written}}},`);
  });

  it('the address is verbatim, whatever LaTeX thinks of its signs', () => {
    const address = 'https://example.org/charts/compare?metric=a_b,c&from=2015%2D01';
    expect(bibtex({ ...CITED, address })).toContain(`url = {${address}},`);
  });
});

describe('CSL-JSON', () => {
  it('is one item, with dates as numbers', () => {
    expect(JSON.parse(cslJson(CITED))).toEqual([
      {
        id: 'connectivity-observatory-tourism-growth-release-3',
        type: 'dataset',
        title: 'Singapore visitors to Chongqing',
        author: [{ literal: 'Connectivity Observatory' }],
        publisher: 'Connectivity Observatory',
        issued: { 'date-parts': [[2025, 10, 11]] },
        accessed: { 'date-parts': [[2026, 1, 5]] },
        version: '3',
        medium: 'chart',
        URL: 'https://example.org/charts/tourism-growth?scale=log&release=3',
        language: 'en-GB',
      },
    ]);
  });

  it.each(['a "quoted" title', 'back\\slash', 'two\nlines', '陆海新通道'])('%j comes back as it was', (title) => {
    expect(JSON.parse(cslJson({ ...CITED, title, locale: 'zh' }))).toMatchObject([{ title, language: 'zh-CN' }]);
  });
});
