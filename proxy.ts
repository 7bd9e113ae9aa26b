import { type NextRequest, NextResponse } from 'next/server';
import { ADDRESS_HEADER, sealedAddress } from './app/_data/address';
import { isRemembered } from './app/_data/remember';
import { unavailablePage } from './app/_data/unavailable-page';
import { database } from './db/client';
import { isAnswering } from './db/queries/health/is-answering';
import { RETRY_AFTER_S } from './lib/errors';

/** Where next-intl looks for the language: titles are written before any layout can tell it. */
const LOCALE_HEADER = 'X-NEXT-INTL-LOCALE';

/** Pages that read nothing from the database, so that they answer whatever becomes of it. */
const ALONE = /^(?:\/zh)?\/accessibility$/;

/**
 * Before every page: 503 where it can neither be read nor remembered, because a page cannot set its own status. A page
 * is told the address it was asked for, so that it can be remembered by it, and its language.
 */
export default async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const address = pathname + search;
  const locale = pathname.split('/')[1] === 'zh' ? 'zh' : 'en';
  if (!ALONE.test(pathname) && !isRemembered(address) && !(await isAnswering(database()))) {
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(RETRY_AFTER_S),
    };
    return new NextResponse(unavailablePage(locale), { status: 503, headers });
  }
  const headers = new Headers(request.headers);
  headers.set(ADDRESS_HEADER, sealedAddress(address));
  headers.set(LOCALE_HEADER, locale);
  return NextResponse.next({ request: { headers } });
}

/** Pages only: machine surfaces and files keep their addresses. */
export const config = { matcher: '/((?!api|_next|.*\\..*).*)' };
