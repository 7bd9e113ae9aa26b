import { describe, expect, test } from 'vitest';
import { atomXml, type Feed } from '@/lib/discovery/atom';
import { element, escapeXml } from '@/lib/discovery/xml';

const FEED: Feed = {
  title: 'Q & A <1>',
  subtitle: 'New',
  author: 'Someone',
  language: 'en-GB',
  rights: 'CC BY 4.0',
  self: 'https://a.test/feed.xml',
  others: [{ language: 'zh-CN', address: 'https://a.test/zh/feed.xml' }],
  site: 'https://a.test/',
  updated: '2025-01-02T03:04:05.000Z',
  entries: [
    {
      id: 'https://a.test/outcomes/x',
      title: 'R&D “centre” <opened>',
      updated: '2025-01-02T03:04:05.000Z',
      address: 'https://a.test/outcomes/x?a=1&b="2"',
      summary: 'signed ]]> 重庆',
      categories: [{ term: 'trade', label: 'Trade & more' }],
    },
  ],
};

describe('Atom', () => {
  const xml = atomXml(FEED);

  test('texts and attributes are escaped', () => {
    expect(xml).toContain('<title>Q &amp; A &lt;1&gt;</title>');
    expect(xml).toContain('<title>R&amp;D “centre” &lt;opened&gt;</title>');
    expect(xml).toContain('href="https://a.test/outcomes/x?a=1&amp;b=&quot;2&quot;"');
    expect(xml).toContain('<category term="trade" label="Trade &amp; more"/>');
    expect(xml).toContain('signed ]]&gt; 重庆');
  });

  test('a feed and each entry have what RFC 4287 asks for: id, title, updated; the feed an author', () => {
    const [head = '', entry = ''] = xml.split('<entry>');
    for (const part of [head, entry]) {
      for (const name of ['id', 'title', 'updated']) expect(part.split(`<${name}>`)).toHaveLength(2);
    }
    expect(head).toContain('<author><name>Someone</name>');
    expect(head).toContain('<link rel="self" type="application/atom+xml" href="https://a.test/feed.xml"');
  });

  test('every element that opens closes', () => {
    const open: string[] = [];
    for (const [, slash, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (slash === '/') expect(open.pop()).toBe(name);
      else if (empty === '') open.push(name);
    }
    expect(open).toEqual([]);
  });
});

test('what XML cannot say, not even escaped, becomes U+FFFD', () => {
  expect(escapeXml('a\u0000b\u001fc\ud800d\u{fffe}')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
  expect(escapeXml('line\nnext\t😀')).toBe('line\nnext\t😀');
});

test('an element without content closes itself', () => {
  expect(element('a', { b: '<' }).xml).toBe('<a b="&lt;"/>');
});
