import { element, type Written, XML_DECLARATION } from './xml';

export type FeedEntry = {
  /** Never changes while the entry is the same thing. */
  readonly id: string;
  readonly title: string;
  /** ISO moment in UTC: when it came to be in the record. */
  readonly updated: string;
  /** The page that tells of it. */
  readonly address: string;
  readonly summary: string;
  /** Codes of the record by which a reader can sort entries, and what they are called. */
  readonly categories: readonly { readonly term: string; readonly label: string }[];
};

export type Feed = {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** IETF tag: `en-GB`. */
  readonly language: string;
  readonly rights: string;
  /** Address of the feed itself, which is its identifier too. */
  readonly self: string;
  /** The same in other languages. */
  readonly others: readonly { readonly language: string; readonly address: string }[];
  readonly site: string;
  /** ISO moment in UTC. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
};

/** A feed as Atom (RFC 4287), in the order of its entries. */
export function atomXml(feed: Feed): string {
  const { language, self, site } = feed;
  return (
    XML_DECLARATION +
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      element('id', {}, self),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.subtitle),
      element('updated', {}, feed.updated),
      element('author', {}, [element('name', {}, feed.author), element('uri', {}, site)]),
      element('rights', {}, feed.rights),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self, hreflang: language }),
      element('link', { rel: 'alternate', type: 'text/html', href: site, hreflang: language }),
      ...feed.others.map((other) =>
        element('link', {
          rel: 'alternate',
          type: 'application/atom+xml',
          href: other.address,
          hreflang: other.language,
        }),
      ),
      ...feed.entries.map(entryXml),
    ]).xml
  );
}

function entryXml({ id, title, updated, address, summary, categories }: FeedEntry): Written {
  return element('entry', {}, [
    element('id', {}, id),
    element('title', {}, title),
    element('updated', {}, updated),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...categories.map((category) => element('category', category)),
    element('summary', { type: 'text' }, summary),
  ]);
}
