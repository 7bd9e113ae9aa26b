import { memory } from './remember';

/** Name of the header by which the proxy tells a page the address it was asked for. */
export const ADDRESS_HEADER = 'x-observatory-address';

/** The value of that header: the address under the seal of this process. */
export function sealedAddress(address: string): string {
  return `${memory().seal} ${address}`;
}

/** The address that the proxy wrote; null where it did not run and the header is missing or the request's own. */
export function unsealedAddress(header: string | null): string | null {
  const start = `${memory().seal} `;
  return header?.startsWith(start) ? header.slice(start.length) : null;
}
