export const dynamic = 'force-dynamic';

/** Liveness: the process answers. Nothing is asked of the database. */
export function GET(): Response {
  return Response.json({ status: 'alive' }, { headers: { 'Cache-Control': 'no-store' } });
}
