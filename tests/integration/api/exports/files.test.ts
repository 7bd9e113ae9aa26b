import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GET } from '@/app/api/v1/[file]/route';
import { FILE_FORMATS } from '@/lib/export/file-formats';
import { DEFINITIONS } from '@/lib/tables/sets';
import { createTestDatabase, type TestDatabase } from '../../../support/database';
import { askFile } from '../../../support/files';
import { readSheets } from './read-files';

/** What a spreadsheet might run, and what stands in its place; awkward, but harmless, texts as they are. */
const NOTES = [
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['\n=1', '"\'\n=1"'],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['a=1', 'a=1'],
  ['', '""'],
  ['a"b', '"a""b"'],
  ['line\nbreak', '"line\nbreak"'],
  ['\\.', '\\.'],
  ['中文，“引号”', '中文，“引号”'],
] as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const rows = await database.client<{ ordinal: number }[]>`select ordinal from observations order by ordinal`;
  for (const [index, [note]] of NOTES.entries()) {
    await database.client`update observations set note = ${note} where ordinal = ${rows[index]?.ordinal ?? -1}`;
  }
  const [first] = rows;
  await database.client`update observations set value = '86000.500', low = null, high = 86001 where ordinal = ${first?.ordinal ?? -1}`;
});
afterAll(() => database.drop());

async function bytesOf(address: string): Promise<Buffer> {
  const response = await askFile(database, address);
  expect([address, response.status]).toEqual([address, 200]);
  return Buffer.from(await response.arrayBuffer());
}

describe('CSV, byte for byte', () => {
  test('texts that a spreadsheet would run stand behind an apostrophe; others are as they are; rows end by CRLF', async () => {
    const text = (await bytesOf(`observations.csv?columns=note,precision&note=(filled)`)).toString();
    const rows = text.split(/,[\d.]+\r\n/).slice(0, NOTES.length);
    expect(rows).toEqual(NOTES.map(([, written], index) => (index === 0 ? `note,precision\r\n${written}` : written)));
  });

  test('a lone column without a value is a quoted nothing, for readers skip empty lines', async () => {
    const [, first, ...more] = (await bytesOf('observations.csv?columns=low')).toString().split('\r\n');
    expect(first).toBe('""');
    expect(more).toHaveLength(660);
  });

  test('numbers have the digits they mean, not those that were typed; truth is in words', async () => {
    const [, first] = (await bytesOf('observations.csv?columns=value,low')).toString().split('\r\n');
    expect(first).toBe('86000.5,');
    const [row] = parse<Record<string, string>>(await bytesOf('points.csv?metric=sg-overnight-cq&period=2015'), {
      columns: true,
    });
    expect(row).toMatchObject({ derived: 'true', conflict: 'false', value: '11575' });
  });
});

describe('every format of every set', () => {
  test.each(Object.keys(DEFINITIONS).flatMap((name) => FILE_FORMATS.map((format) => `${name}.${format}`)))(
    '%s: HEAD says what GET gives; the validator of each is its own',
    async (file) => {
      const asked = await askFile(database, file);
      const head = await askFile(database, file, { method: 'HEAD' });
      expect(await head.text()).toBe('');
      expect([...head.headers]).toEqual([...asked.headers]);
      expect((await asked.arrayBuffer()).byteLength).toBeGreaterThan(100);
      expect(asked.headers.get('Content-Disposition')).toContain(`.${file.split('.')[1]}"`);
      const tag = asked.headers.get('ETag') ?? '';
      const again = await askFile(database, file, { headers: { 'If-None-Match': tag } });
      expect(again.status).toBe(304);
      const other = file.endsWith('csv') ? file.replace('csv', 'jsonl') : file.replace(/\w+$/, 'csv');
      expect((await askFile(database, other, { headers: { 'If-None-Match': tag }, method: 'HEAD' })).status).toBe(200);
    },
  );

  test.each(['nothing', 'nothing.csv', 'outcomes.pdf', 'outcomes.csv.csv', 'outcomes.', '.csv', '__proto__'])(
    '%s is at no address',
    async (file) => {
      const response = await GET(new Request(`http://localhost/api/v1/${file}`), { params: Promise.resolve({ file }) });
      expect(response.status).toBe(404);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    },
  );

  test.each(['theme=finance', 'limit=0', 'columns=nothing', 'cursor=x'])(
    '%s is refused in each, as in the list',
    async (query) => {
      for (const format of FILE_FORMATS) {
        const response = await askFile(database, `outcomes.${format}?${query}`);
        expect([format, response.status]).toEqual([format, 400]);
        expect(await response.json()).toMatchObject({ parameter: query.split('=')[0] });
      }
    },
  );
});

/** Columns that a set with published numbers has beside them. */
const BESIDE = ['source_id', 'source_title', 'publisher', 'source_url', 'locator', 'note'];

test('every published number leaves with its unit, qualifier, ends, source, place in it and note', () => {
  const named: string[] = [];
  for (const definition of Object.values(DEFINITIONS)) {
    const keys: readonly string[] = definition.columns.map(({ key }) => key);
    for (const column of definition.columns) {
      if (!('figure' in column) || !('qualifier' in column.figure)) continue;
      named.push(`${definition.name}.${column.key}`);
      expect(keys).toEqual(expect.arrayContaining([...Object.values(column.figure), ...BESIDE]));
    }
  }
  expect(named.sort()).toEqual(['observations.value', 'outcomes.amount', 'points.value']);
});

describe('what a workbook says of itself', () => {
  test('in English: release, address, filter and order in words, rows, licence, citation, what the columns are', async () => {
    const query = 'theme=trade,health&q=Chongqing&sort=amount.desc&columns=title_en,amount,amount_qualifier,amount_low';
    const about = (await readSheets(await bytesOf(`outcomes.xlsx?${query}`))).at(-1);
    const count = (await askFile(database, `outcomes.xlsx?${query}`, { method: 'HEAD' })).headers.get('X-Total-Count');
    expect(about?.name).toBe('About');
    const said = new Map(about?.lines.map(([key, value]) => [key, value]));
    expect([...said.keys()][0]).toBe('Connectivity Observatory: outcomes');
    expect(said.get('Release')).toMatch(/^1 of \d{4}-\d\d-\d\d$/);
    expect(said.get('This view as a page')).toBe(`http://localhost/outcomes?${query}`);
    expect(said.get('Filter')).toBe('Theme: any of Trade, Health');
    expect(said.get('Search: all of these words')).toBe('Chongqing');
    expect(said.get('Order')).toBe('Amount, descending');
    expect(said.get('Rows')).toBe(count);
    expect(said.get('Licence')).toContain('CC BY 4.0');
    expect(said.get('How to cite')).toContain('Release 1');
    expect(said.has('amount_high')).toBe(false);
    expect(about?.lines.slice(-4)).toEqual([
      ['title_en', 'Title (English)'],
      ['amount', 'Amount'],
      ['amount_qualifier', 'Amount qualifier'],
      ['amount_low', 'Amount low'],
    ]);
  });

  test('filters are in the words of the page: of codes, names, ranges in their one unit, what is not stated', async () => {
    const saidOf = async (file: string) => {
      const about = (await readSheets(await bytesOf(file))).at(-1);
      return about?.lines.flatMap(([key, value]) => (key === 'Filter' || key === '筛选条件' ? [value] : []));
    };
    const query = 'theme=financing&amount=1000000000..&currency=USD';
    expect(await saidOf(`outcomes.xlsx?${query}`)).toEqual([
      'Theme: Financing',
      'Amount: at least US$1 billion',
      'Currency: US dollars',
    ]);
    expect(await saidOf(`outcomes.xlsx?${query}&lang=zh`)).toEqual([
      '主题：融资',
      '金额：不低于10亿美元',
      '货币：美元',
    ]);
    expect(await saidOf('outcomes.xlsx?amount=(empty)&announced_on=2020..')).toEqual([
      'Announced on: since 2020',
      'Amount: not stated',
    ]);
  });

  test('the page of a view is at its plain address, in its language; a set without a page has none', async () => {
    const pageOf = async (file: string) =>
      (await readSheets(await bytesOf(file))).at(-1)?.lines.find(([key]) => key === 'This view as a page')?.[1];
    expect(await pageOf('outcomes.xlsx?theme=trade&limit=7')).toBe('http://localhost/outcomes?theme=trade');
    expect(await pageOf('sources.xlsx?names=long&bom=1')).toBe('http://localhost/sources');
    expect(await pageOf('metrics.xlsx?theme=trade')).toBe('http://localhost/charts?theme=trade');
    expect(await pageOf('points.xlsx?theme=trade')).toBeUndefined();
  });

  test('an empty end of an interval is not said to be one thing and its opposite', async () => {
    const lines = (await readSheets(await bytesOf('outcomes.xlsx?columns=id,amount,amount_qualifier,amount_low')))
      .at(-1)
      ?.lines.map((cells) => cells.join(' '));
    expect(lines).toContainEqual(expect.stringMatching(/^How figures .*, except in the ends of an interval/));
    expect(lines).toContainEqual(expect.stringMatching(/^amount_low .* both empty, .* the source gives no interval/));
  });

  test('its name says which view it is of', async () => {
    const nameOf = async (query: string) =>
      (await askFile(database, `outcomes.xlsx${query}`, { method: 'HEAD' })).headers.get('Content-Disposition');
    expect(await nameOf('')).toContain('filename="outcomes-release-1-');
    expect(await nameOf('?theme=trade')).toMatch(/filename="outcomes-trade-[\da-f]{8}-release-1-/);
    expect(await nameOf('?theme=health')).not.toBe(await nameOf('?theme=trade'));
  });

  test('in Chinese, with the names of its columns where they are asked for', async () => {
    const [rows, about] = await readSheets(await bytesOf('outcomes.xlsx?lang=zh&names=long&columns=title_zh,theme'));
    expect(rows?.name).toBe('合作成果');
    expect(rows?.lines[0]).toEqual(['标题（中文）', '主题']);
    expect(about?.name).toBe('说明');
    expect(about?.lines).toContainEqual(['排序', '公布日期，降序; 编号，升序']);
    expect(about?.lines).toContainEqual(['网页上的同一视图', expect.stringContaining('http://localhost/zh/outcomes')]);
  });
});

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((program) => existsSync(program));

/** The CSV that LibreOffice makes of a file; null where it is not installed. */
async function throughOffice(name: string, bytes: Buffer): Promise<string | null> {
  if (OFFICE === undefined) return null;
  const folder = await mkdtemp(path.join(tmpdir(), 'observatory-office-'));
  await writeFile(path.join(folder, name), bytes);
  const as = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';
  const where = ['--convert-to', as, '--outdir', path.join(folder, 'out'), path.join(folder, name)];
  await promisify(execFile)(OFFICE, [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...where]);
  const written = await readFile(path.join(folder, 'out', name.replace(/\w+$/, 'csv')), 'utf8');
  await rm(folder, { recursive: true });
  return written;
}

describe(`in a spreadsheet program (${OFFICE ?? 'LibreOffice is not installed here: read by read-excel-file and csv-parse'})`, () => {
  test('the file of the page keeps its Chinese, and its numbers are numbers', async () => {
    const query = 'columns=metric_name,value&metric=sg-overnight-cq&lang=zh&bom=1';
    const csv = await bytesOf(`observations.csv?${query}`);
    const xlsx = await bytesOf(`observations.xlsx?${query}`);
    const fromXlsx = (await readSheets(xlsx))[0]?.lines.map((cells) => cells.join(',')).join('\n');
    const seen = [
      (await throughOffice('file.csv', csv)) ?? csv.toString('utf8', 3).replaceAll('\r\n', '\n'),
      (await throughOffice('file.xlsx', xlsx)) ?? `${fromXlsx}\n`,
    ];
    for (const text of seen) {
      expect(text.split('\n')[0]).toBe('metric_name,value');
      expect(text).toMatch(/\n\p{Script=Han}[^\n]*,86000\n/u);
    }
  });
});
