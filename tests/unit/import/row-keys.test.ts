import { expect, test } from 'vitest';
import { KeyTable } from '@/db/import/read/key-table';

test('200,000 keys keep their numbers while the table grows; keys that are not there have none', () => {
  const table = new KeyTable();
  let found = 0;
  for (let number = 1; number <= 200_000; number += 1) found += table.add(`key ${number}`, number).length;
  expect(found).toBe(0);
  expect(table.find('key 1')).toEqual([1]);
  expect(table.find('key 131072')).toEqual([131_072]);
  expect(table.find('key 200000')).toEqual([200_000]);
  expect(table.find('key 200001')).toEqual([]);
});

test('a key added again is told of every number it had, in order, however the table grew', () => {
  const table = new KeyTable();
  table.add('key', 7);
  for (let number = 1; number <= 100_000; number += 1) table.add(`other ${number}`, number);
  expect(table.add('key', 9)).toEqual([7]);
  for (let number = 1; number <= 100_000; number += 1) table.add(`third ${number}`, number);
  expect(table.find('key')).toEqual([7, 9]);
});

test('of a key added 100,000 times the first 16 numbers are kept, and no search walks through the others', () => {
  const table = new KeyTable();
  for (let number = 1; number <= 100_000; number += 1) table.add('key', number);
  expect(table.find('key')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  expect(table.add('other', 7)).toEqual([]);
  expect(table.find('other')).toEqual([7]);
}, 5000);

test('keys of one hash are candidates of each other, around the end of the table too', () => {
  const table = new KeyTable(() => [0xffff_ffff, 1]);
  expect(table.add('a', 1)).toEqual([]);
  expect(table.add('b', 2)).toEqual([1]);
  expect(table.add('a', 3)).toEqual([1, 2]);
});
