import { headers } from 'next/headers';
import { readSettings } from '@/lib/env';

/** A host with or without a port; anything else in a header was not written by a browser. */
const HOST = /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/i;

/**
 * Where readers reach this copy, `https://example.org`: what links, citations and embed codes start with. The setting
 * `SITE_URL`, or else what the request says of itself.
 */
export async function siteOrigin(): Promise<string> {
  return readSettings().siteUrl ?? originOf(await headers());
}

/** The same, of a request that is at hand. */
export function originOf(asked: Pick<Headers, 'get'>): string {
  const { siteUrl } = readSettings();
  if (siteUrl !== null) return siteUrl;
  const host = firstOf(asked.get('x-forwarded-host')) ?? asked.get('host') ?? '';
  const scheme = firstOf(asked.get('x-forwarded-proto')) === 'https' ? 'https' : 'http';
  return `${scheme}://${HOST.test(host) ? host : 'localhost'}`;
}

/** What of a request an answer depends on that holds `siteOrigin()`, as the header `Vary` names it; null where it is a setting. */
export function originVary(): string | null {
  return readSettings().siteUrl === null ? 'X-Forwarded-Host, X-Forwarded-Proto, Host' : null;
}

/** Each proxy on the way adds its own behind a comma; the first is what the reader asked. */
function firstOf(header: string | null): string | undefined {
  return header?.split(',')[0]?.trim();
}
