import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { databaseOver } from '@/db/database';
import { startEmbedded } from '@/db/embedded';
import { importFolder } from '@/db/import/import-folder';
import { migrate } from '@/db/migrate';
import { requireLoopback } from './require-loopback';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests' Postgres is, and the names of the two databases that are cloned for each test file. */
    databaseServer: { url: string; emptyTemplate: string; recordTemplate: string };
  }
}

/**
 * Starts a Postgres for the whole run (or takes the loopback server of TEST_DATABASE_URL), and makes two templates in it:
 * one migrated only, one with the real record as its first release. No database is a failure, never a skip.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer();
  const admin = postgres(server.url, { max: 1, onnotice: () => undefined });
  const emptyTemplate = `observatory_empty_${process.pid}`;
  const recordTemplate = `observatory_record_${process.pid}`;
  await admin`create database ${admin(emptyTemplate)}`;
  await migrate(databaseUrlOf(server.url, emptyTemplate));
  await admin`create database ${admin(recordTemplate)} template ${admin(emptyTemplate)}`;
  await importRecord(databaseUrlOf(server.url, recordTemplate));
  project.provide('databaseServer', { url: server.url, emptyTemplate, recordTemplate });
  return async () => {
    for (const name of [recordTemplate, emptyTemplate]) await admin`drop database ${admin(name)} with (force)`;
    await admin.end();
    await server.close();
  };
}

async function openServer(): Promise<{ url: string; close(): Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') {
    requireLoopback(given);
    return { url: given, close: async () => undefined };
  }
  const folder = await mkdtemp(join(tmpdir(), 'observatory-tests-'));
  const server = await startEmbedded(folder, { durable: false });
  return {
    url: server.url,
    async close() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function importRecord(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const result = await importFolder(databaseOver(client), 'data');
  await client.end();
  if (result.status !== 'created') throw new Error(`The record of data/ was not imported: ${JSON.stringify(result)}`);
}

function databaseUrlOf(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
