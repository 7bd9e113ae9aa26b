import { beforeEach, expect, test } from 'vitest';
import { sealedAddress, unsealedAddress } from '@/app/_data/address';
import { isRemembered, memory, recall, remember, rememberAddress, seeRelease } from '@/app/_data/remember';

const release = (id: number, contentHash = `hash-${id}`) => ({
  id,
  contentHash,
  createdAt: '2026-01-01T00:00:00.000Z',
  isSynthetic: false,
});

beforeEach(() => {
  seeRelease(release(0, String(Math.random())));
  seeRelease(release(1));
});

test('an answer is recalled by its question, and an answer of null is an answer', () => {
  remember('1 overview', { figures: 9 });
  remember('1 nothing', null);
  expect(recall('1 overview')).toEqual({ figures: 9 });
  expect(recall('1 nothing')).toBeNull();
  expect(recall('1 other')).toBeUndefined();
});

test('a page is remembered only while the answers to all its questions are', () => {
  remember('1 a', 'A');
  rememberAddress('/x', '1 a');
  expect(isRemembered('/x')).toBe(true);
  rememberAddress('/x', '1 b');
  expect(isRemembered('/x')).toBe(false);
  remember('1 b', 'B');
  expect(isRemembered('/x')).toBe(true);
  expect(isRemembered('/y')).toBe(false);
});

test('a new release, by number or by content, begins with an empty memory; the same one keeps it', () => {
  remember('1 a', 'A');
  rememberAddress('/x', '1 a');
  seeRelease(release(1));
  expect(isRemembered('/x')).toBe(true);
  seeRelease(release(2));
  expect(isRemembered('/x')).toBe(false);
  expect(recall('1 a')).toBeUndefined();
  remember('2 a', 'A');
  seeRelease(release(2, 'another database'));
  expect(recall('2 a')).toBeUndefined();
});

test('of 301 answers the one unused for longest is forgotten', () => {
  for (let index = 0; index < 300; index += 1) remember(`1 ${index}`, index);
  expect(recall('1 0')).toBe(0);
  remember('1 300', 300);
  expect(recall('1 0')).toBe(0);
  expect(recall('1 1')).toBeUndefined();
  expect(memory().answers.size).toBe(300);
});

test('of 17 answers of nearly 4 MB 16 stay, within 64 MB, and one above 4 MB is not kept at all', () => {
  // Two bytes a letter.
  const large = (letter: string) => letter.repeat(2 * 1024 * 1024 - 1000);
  for (let index = 0; index < 17; index += 1) remember(`1 ${index}`, { rows: [{ note: large('a') }] });
  expect(memory().answers.size).toBe(16);
  expect(recall('1 0')).toBeUndefined();
  expect(recall('1 16')).toBeDefined();
  remember('1 whole', new Map([['names', `${large('b')}${'b'.repeat(1000)}`]]));
  expect(recall('1 whole')).toBeUndefined();
  expect(memory().answers.size).toBe(16);
});

test('an address is taken only from the proxy of this process: one that a request brings is none', () => {
  expect(unsealedAddress(sealedAddress('/zh/charts?theme=trade'))).toBe('/zh/charts?theme=trade');
  for (const brought of [null, '', '/', ' /', 'x /', `${crypto.randomUUID()} /`]) {
    expect(unsealedAddress(brought)).toBeNull();
  }
});

test('of an address 33 questions are noted and no more, and it then counts as not remembered', () => {
  const ask = (count: number) => {
    for (let index = 0; index < count; index += 1) {
      remember(`1 ${index}`, index);
      rememberAddress('/x', `1 ${index}`);
    }
  };
  ask(32);
  expect(isRemembered('/x')).toBe(true);
  ask(100);
  expect(memory().questionsOf.get('/x')?.size).toBe(33);
  expect(isRemembered('/x')).toBe(false);
});
