import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { planFolder } from '@/db/import/plan-folder';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '@/tests/support/database';
import { copyRecord, type RecordFolder } from '@/tests/support/record-folder';
import { countAll } from './support';

let database: TestDatabase;
let folder: RecordFolder;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});
beforeEach(async () => {
  folder = await copyRecord();
});
afterEach(async () => {
  await folder.remove();
});

/** The files that would change: `file: +added ~changed -removed`. */
async function changes(): Promise<string[]> {
  const plan = await planFolder(database.db, folder.path);
  if (plan.status === 'refused') throw new Error(JSON.stringify(plan.errors));
  return plan.files
    .filter(({ added, changed, removed }) => added + changed + removed > 0)
    .map(({ file, added, changed, removed }) => `${file}: +${added} ~${changed} -${removed}`);
}

test('the folder of the current release changes nothing', async () => {
  expect(await changes()).toEqual([]);
});

test('the same rows in another order are no change of a row, and yet another release', async () => {
  expect(await planFolder(database.db, folder.path)).toMatchObject({ isNewRelease: false });
  await folder.editLines('units', ([header = [], ...rows]) => [header, ...rows.reverse()]);
  expect(await changes()).toEqual([]);
  expect(await planFolder(database.db, folder.path)).toMatchObject({ isNewRelease: true });
});

test('a cell changed is a row changed; the rows computed from it do not count', async () => {
  await folder.setCell('organisations', 2, 'name_en', 'Another name');
  await folder.setCell('metrics', 3, 'name_zh', '另一个');
  expect(await changes()).toEqual(['metrics.csv: +0 ~1 -0', 'organisations.csv: +0 ~1 -0']);
});

test('a value is part of the key of an observation: another value is one row removed and one added', async () => {
  await folder.setCell('observations', 2, 'value', '69');
  await folder.setCell('observations', 3, 'note', 'a remark');
  expect(await changes()).toEqual(['observations.csv: +1 ~1 -1']);
});

test('rows removed and added are counted; the order of rows is no change', async () => {
  await folder.editLines('outcome_places', ([header = [], ...rows]) => [header, ...rows.slice(2).reverse()]);
  await folder.editLines('units', (lines) => [...lines, ['bridges', 'count', '', 'bridges', '座']]);
  expect(await changes()).toEqual(['units.csv: +1 ~0 -0', 'outcome_places.csv: +0 ~0 -2']);
});

test('the order of the metrics of a chart is a change, the order of the sources of a programme is none', async () => {
  const reverse = (text: string | undefined) => (text ?? '').split(';').reverse().join(';');
  await folder.editLines('charts', ([header = [], first = [], ...rows]) => [
    header,
    first.with(6, reverse(first[6])),
    ...rows,
  ]);
  await folder.editLines('programmes', ([header = [], first = [], ...rows]) => [
    header,
    first.with(12, reverse(first[12])),
    ...rows,
  ]);
  expect(await changes()).toEqual(['charts.csv: +0 ~1 -0']);
});

test('without a release everything is added, and nothing is written', async () => {
  const empty = await createEmptyDatabase();
  try {
    const plan = await planFolder(empty.db, 'data');
    const { units, headlines } = { units: 47, headlines: 9 };
    expect(plan).toMatchObject({ status: 'planned' });
    expect(plan.status === 'planned' && plan.files.filter(({ file }) => /^(units|headlines)/.test(file))).toEqual([
      { file: 'units.csv', added: units, changed: 0, removed: 0 },
      { file: 'headlines.csv', added: headlines, changed: 0, removed: 0 },
    ]);
    expect(Object.values(await countAll(empty.client)).every((count) => count === 0)).toBe(true);
  } finally {
    await empty.drop();
  }
});

test('a folder with an error is refused as the import would refuse it', async () => {
  await folder.setCell('units', 2, 'kind', 'x');
  expect(await planFolder(database.db, folder.path)).toMatchObject({
    status: 'refused',
    errors: [{ file: 'units.csv', line: 2, column: 'kind' }],
  });
});
