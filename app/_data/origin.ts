import { headers } from 'next/headers';

/** Where readers reach this copy, `https://example.org`: what links, citations and embed codes start with. */
export async function siteOrigin(): Promise<string> {
  const asked = await headers();
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost';
  return `${asked.get('x-forwarded-proto') ?? 'http'}://${host}`;
}
