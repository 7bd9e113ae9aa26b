import type { NextRequest } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { routing } from './app/_i18n/routing';

const withLocale = createMiddleware(routing);

export default function proxy(request: NextRequest) {
  return withLocale(request);
}

/** Pages only: machine surfaces and files keep their addresses. */
export const config = { matcher: '/((?!api|_next|.*\\..*).*)' };
