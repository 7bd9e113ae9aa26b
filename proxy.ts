import { NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { ADDRESS_HEADER } from './app/_data/address';
import { memory } from './app/_data/remember';
import { routing } from './app/_i18n/routing';
import { database } from './db/client';
import { isAnswering } from './db/queries/health/is-answering';

const RETRY_AFTER_S = 10;

const withLocale = createMiddleware(routing);

/**
 * Before every page: the language from the address, and 503 where the page can neither be read nor remembered, because
 * a page cannot set its own status.
 */
export default async function proxy(request: NextRequest): Promise<NextResponse> {
  const address = request.nextUrl.pathname + request.nextUrl.search;
  if (!memory().addresses.has(address) && !(await isAnswering(database()))) return unavailable(request);
  const headers = new Headers(request.headers);
  headers.set(ADDRESS_HEADER, encodeURI(address));
  return withLocale(new NextRequest(request, { headers }));
}

function unavailable(request: NextRequest): NextResponse {
  const locale = request.nextUrl.pathname.split('/')[1] === 'zh' ? 'zh' : routing.defaultLocale;
  const page = new URL(`/${locale}/unavailable`, request.url);
  return NextResponse.rewrite(page, { status: 503, headers: { 'Retry-After': String(RETRY_AFTER_S) } });
}

/** Pages only: machine surfaces and files keep their addresses. */
export const config = { matcher: '/((?!api|_next|.*\\..*).*)' };
