import { createHash } from 'node:crypto';
import type { Release } from '@/db/queries/releases/get-current-release';

/** To be raised when the same rows are written differently: columns, names, encoding. */
const REPRESENTATION = 3;

/** A strong validator: the same release, set, format and view give the same bytes; `origin` where they hold addresses. */
export function etagOf(release: Release, format: string, name: string, query: string, origin = ''): string {
  return strongTag(String(REPRESENTATION), String(release.id), release.contentHash, format, name, query, origin);
}

/** A strong validator of what has these parts, and only of that. */
export function strongTag(...parts: readonly string[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
}

/** Whether `If-None-Match` names the validator (RFC 9110, 13.1.2: weak comparison, `*` matches any). */
export function isFresh(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const given = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return given.includes('*') || given.includes(etag);
}
