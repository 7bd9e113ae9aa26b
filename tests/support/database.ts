import { randomBytes } from 'node:crypto';
import postgres, { type Sql } from 'postgres';
import { inject } from 'vitest';
import { type Database, databaseOver } from '@/db/database';

export type TestDatabase = {
  readonly url: string;
  readonly db: Database;
  readonly client: Sql;
  drop(): Promise<void>;
};

/** A database of the caller's own that holds the real record as release 1. */
export function createTestDatabase(): Promise<TestDatabase> {
  return clone(inject('databaseServer').recordTemplate);
}

/** A database of the caller's own, migrated, without a release. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return clone(inject('databaseServer').emptyTemplate);
}

/** A database of the caller's own with nothing in it, not even the schema. */
export function createBareDatabase(): Promise<TestDatabase> {
  return clone('template0');
}

async function clone(template: string): Promise<TestDatabase> {
  const server = inject('databaseServer').url;
  const name = `observatory_test_${randomBytes(8).toString('hex')}`;
  const admin = postgres(server, { max: 1, onnotice: () => undefined });
  await admin`create database ${admin(name)} template ${admin(template)}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const client = postgres(url.href, { max: 4, onnotice: () => undefined });
  return {
    url: url.href,
    db: databaseOver(client),
    client,
    async drop() {
      await client.end();
      await admin`drop database ${admin(name)} with (force)`;
      await admin.end();
    },
  };
}
