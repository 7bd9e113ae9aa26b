import createMiddleware from 'next-intl/middleware';
import { routing } from './app/_i18n/routing';

export default createMiddleware(routing);

/** Pages only: machine surfaces and files keep their addresses. */
export const config = { matcher: '/((?!api|_next|.*\\..*).*)' };
