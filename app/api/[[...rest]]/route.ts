import { nothingAt } from '@/app/api/_respond/problem-response';

export const dynamic = 'force-dynamic';

/** Every address under /api at which there is nothing. */
export { nothingAt as DELETE, nothingAt as GET, nothingAt as PATCH, nothingAt as POST, nothingAt as PUT };
