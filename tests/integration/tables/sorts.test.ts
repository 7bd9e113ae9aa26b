import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countRows } from '@/db/queries/sets/count-rows';
import type { Row } from '@/db/queries/sets/list-rows';
import { type Column, type Direction, fieldOf } from '@/lib/tables/definition';
import { serialiseView } from '@/lib/tables/serialise-view';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { defaultView, type View } from '@/lib/tables/view';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { askFile } from '../../support/files';
import { walkBackwards, walkForwards } from './walk';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const NAMES: readonly SetName[] = ['outcomes', 'points', 'observations', 'metrics', 'sources', 'organisations'];
const DIRECTIONS: readonly Direction[] = ['asc', 'desc'];

/** Not a divisor of any set's size, so that last pages are short. */
const PAGE_ROWS = 151;

const CASES = NAMES.flatMap((name) =>
  DEFINITIONS[name].columns.flatMap(({ key }) => DIRECTIONS.map((direction) => ({ name, key, direction }))),
);

/** Numbers are compared here too; words only by their neighbours being equal or apart, since collation is Postgres's. */
function isNumber(name: SetName, key: string): boolean {
  return fieldOf(DEFINITIONS[name], key)?.kind === 'number';
}

/** Rows as one text: comparing hundreds of wide rows object by object costs most of the run. */
function lines(rows: readonly Row[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

/** All rows of a view as its file has them, which is read by no pages. */
async function exported(name: SetName, view: View): Promise<Row[]> {
  const query = serialiseView(view, DEFINITIONS[name], 'api');
  const text = await (await askFile(database, `${name}.jsonl?${query}`)).text();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('every column sorts, and all pages of every sort are the whole set once, as exported', () => {
  test.each(CASES)('$name by $key $direction', async ({ name, key, direction }) => {
    const view = { ...defaultView(DEFINITIONS[name], 'api'), sort: [{ key, direction }], limit: PAGE_ROWS };
    const whole = await exported(name, view);
    const { rows, starts, beforeLastPage } = await walkForwards(database.db, name, view);
    expect(lines(rows)).toBe(lines(whole));
    expect(rows).toHaveLength(await countRows(database.db, name, { releaseId: 1, view }));
    expect(starts).toEqual(starts.map((_, index) => index * PAGE_ROWS));
    const before = await walkBackwards(database.db, name, view, beforeLastPage);
    expect(lines(before)).toBe(lines(whole.slice(0, starts.at(-1))));

    const values = rows.map((row) => row[key] ?? null);
    const firstNull = values.indexOf(null);
    expect(firstNull === -1 ? [] : values.slice(firstNull).filter((value) => value !== null)).toEqual([]);
    if (isNumber(name, key)) {
      const numbers = values.filter((value) => typeof value === 'number');
      const sign = direction === 'asc' ? 1 : -1;
      expect(numbers).toEqual([...numbers].sort((a, b) => sign * (a - b)));
    }
  });
});

describe('orders that a reader can check', () => {
  test('codes stand in the order of their value list, not of the alphabet', async () => {
    const view: View = { ...defaultView(DEFINITIONS.outcomes, 'api'), sort: [{ key: 'status', direction: 'asc' }] };
    const rows = await exported('outcomes', view);
    const statuses = [...new Set(rows.map((row) => row['status']))];
    const column: Column | undefined = DEFINITIONS.outcomes.columns.find(({ key }) => key === 'status');
    const listed = column?.kind === 'code' ? column.codes : [];
    expect(statuses).toEqual(listed.filter((code) => statuses.includes(code)));
  });

  test('Chinese titles by pinyin: 重庆 (chóng) before 新加坡 (xīn) before 中新 (zhōng)', async () => {
    const view: View = { ...defaultView(DEFINITIONS.outcomes, 'api'), sort: [{ key: 'title_zh', direction: 'asc' }] };
    const titles = (await exported('outcomes', view)).map((row) => String(row['title_zh']));
    const first = (word: string) => titles.findIndex((title) => title.startsWith(word));
    expect(first('重庆')).toBeGreaterThan(-1);
    expect(first('重庆')).toBeLessThan(first('新加坡'));
    expect(first('新加坡')).toBeLessThan(first('中新'));
  });

  test('Chinese titles by pinyin, each first character once, as a reader of the language orders them', async () => {
    // ài bā bào bù chéng chóng(qìng) fēi fú gòng guān guǎng hé huá huī jī kǎi lái lián liǎng lù nán nóng pǔ qīng shā shǒu
    // sì sū tuō wàn wěi wén wū xī xiáng xīn xīng xuān yú yǔ zhā zhāng zhèn zhì zhōng zōng zǔ
    const order = [...'艾巴报布成重飞涪共关广合华辉机凯莱联两陆南农普青砂首四苏托万伟文乌西祥新星宣渝与渣樟振智中宗组'];
    const view: View = { ...defaultView(DEFINITIONS.outcomes, 'api'), sort: [{ key: 'title_zh', direction: 'asc' }] };
    const firsts = (await exported('outcomes', view)).map((row) => String(row['title_zh']).charAt(0));
    const met = firsts.filter((letter, index) => order.includes(letter) && firsts.indexOf(letter) === index);
    expect(met).toEqual(order);
  });

  test('several keys, with missing values in the middle of the order, page as one', async () => {
    const sort: View['sort'] = [
      { key: 'currency', direction: 'desc' },
      { key: 'amount', direction: 'asc' },
      { key: 'places', direction: 'desc' },
    ];
    const view = { ...defaultView(DEFINITIONS.outcomes, 'api'), sort, limit: 7 };
    const whole = await exported('outcomes', view);
    const { rows, beforeLastPage, starts } = await walkForwards(database.db, 'outcomes', view);
    expect(rows).toEqual(whole);
    expect(await walkBackwards(database.db, 'outcomes', view, beforeLastPage)).toEqual(whole.slice(0, starts.at(-1)));
  });
});
