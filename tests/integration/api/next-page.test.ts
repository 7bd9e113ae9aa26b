import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerJson } from '@/app/api/_respond/answer-json';
import { createTestDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('the link to the next page of one that starts at row 11 says where to read on once: by its cursor', async () => {
  const request = new Request('http://localhost/api/v1/outcomes?start=11&limit=10');
  const answer = await answerJson('outcomes', request, () => database.db);
  const { next } = (await answer.json()) as { next: string };
  const address = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('Link') ?? '')?.[1] ?? '';
  const params = new URL(address, 'http://localhost').searchParams;
  expect([answer.status, params.get('cursor'), params.get('start')]).toEqual([200, next, null]);
});
