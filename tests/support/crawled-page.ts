export type SeenPage = {
  readonly status: number;
  /** False of files and addresses that lead elsewhere. */
  readonly isPage: boolean;
  readonly title: string;
  /** How many headings of the first rank. */
  readonly headings: number;
  readonly hrefs: readonly string[];
  /** The address it was asked at, whole. */
  readonly from: string;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** What one address answers. A page's scripts are not run, and what they hold is no markup of it. */
export async function seePage(origin: string, address: string): Promise<SeenPage> {
  const response = await fetch(new URL(address, origin));
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const markup = isPage ? (await response.text()).replace(/<script\b[\s\S]*?<\/script>/g, '') : '';
  if (!isPage) await response.body?.cancel();
  return {
    status: response.status,
    isPage,
    title: plain(markup.match(/<title>([^<]*)<\/title>/)?.[1] ?? ''),
    headings: markup.match(/<h1\b/g)?.length ?? 0,
    hrefs: [...markup.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) => plain(href ?? '')),
    from: response.url,
  };
}

/** Links of a page to others of the site; files to take away and addresses of other sites are left out. */
export function linksOf({ hrefs }: SeenPage): string[] {
  return hrefs
    .filter((href) => /^\/(?!\/)/.test(href) && !href.startsWith('/api/'))
    .map((href) => href.replace(/#.*$/, ''));
}

function plain(text: string): string {
  return text.replace(/&(?:amp|quot|#x27|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}
