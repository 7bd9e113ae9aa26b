import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guarded } from '@/app/api/_respond/guarded';
import { databaseOver } from '@/db/database';
import { asTooSlow, asUnavailable } from '@/db/errors';
import { TOO_SLOW } from '@/lib/errors';
import { createBareDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createBareDatabase();
});
afterAll(() => database.drop());

test('a statement beyond its time limit is "too slow", 503 for machines, and the connection goes on', async () => {
  const client = postgres(database.url, { max: 1, connection: { statement_timeout: 20 } });
  try {
    const db = databaseOver(client);
    const failure = await db.execute(sql`select pg_sleep(60)`).then(
      () => null,
      (error: unknown) => error,
    );
    expect(asTooSlow(failure)).toMatchObject({ name: 'TooSlowError', digest: TOO_SLOW });
    const answer = await guarded(async () => Response.json(await db.execute(sql`select pg_sleep(60)`)));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).not.toBeNull();
    expect(await answer.json()).toMatchObject({ status: 503, detail: expect.stringContaining('too long') });
    expect(await db.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  } finally {
    await client.end();
  }
});

test('a database that is away is not "too slow", nor is a fault of ours', async () => {
  const away = postgres('postgres://nobody@127.0.0.1:1/none', { connect_timeout: 1 });
  const gone = await databaseOver(away)
    .execute(sql`select 1`)
    .catch((error: unknown) => error);
  expect([asTooSlow(gone), asUnavailable(gone) === null]).toEqual([null, false]);
  const wrong = await database.db.execute(sql`select nothing_of_that_name`).catch((error: unknown) => error);
  expect([asTooSlow(wrong), asUnavailable(wrong)]).toEqual([null, null]);
});
