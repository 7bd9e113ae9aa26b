import type { Database } from '@/db/database';
import { listPendingMigrations } from '@/db/queries/migrations/list-applied-migrations';
import { getCurrentRelease } from '@/db/queries/releases/get-current-release';
import { guarded } from './guarded';
import { unavailable } from './problem-response';

/** Readiness: the database answers, has every migration and holds a release; 503 with what is missing otherwise. */
export function answerReady(database: () => Database): Promise<Response> {
  return guarded(async () => {
    const db = database();
    const pending = await listPendingMigrations(db);
    if (pending.length > 0) return unavailable(`Migrations are missing: ${pending.join(', ')}.`);
    const { id, createdAt } = await getCurrentRelease(db);
    const body = { status: 'ready', release: { id, created_at: createdAt } };
    return Response.json(body, { headers: { 'Cache-Control': 'no-store' } });
  });
}
