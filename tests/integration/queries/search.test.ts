import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskedIndex, askIndex } from '@/app/_search/ask-index';
import { type Results, readResults } from '@/app/_search/read-results';
import { listStatements } from '@/db/queries/series/list-statements';
import { groupFound } from '@/lib/search/group-found';
import { headlineFigureOf } from '@/lib/series/headline';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { allSeries } from '../../support/record';

let database: TestDatabase;
let index: AskedIndex;
beforeAll(async () => {
  database = await createTestDatabase();
  index = await askIndex(database.db, 1);
});
afterAll(() => database.drop());

function search(typed: string): Promise<Results> {
  return readResults(typed, {
    index: async () => index,
    metric: (id) => listStatements(database.db, { releaseId: 1, metricIds: [id] }),
  });
}

/** The figures that answer, each as its metric, qualifier, value and date or period. */
function figuresOf({ answers }: Results): string[] {
  return answers.flatMap(({ metric, at, current }) => {
    const points = at.map((answer) => (answer.kind === 'stated' ? answer.point : null));
    return [...points, ...(at.length === 0 ? [current] : [])].map((point) =>
      point === null
        ? `${metric.id} none`
        : `${metric.id} ${point.figure.qualifier} ${point.figure.value} ${point.period ?? point.asOf}`,
    );
  });
}

/** What stands first on the page below the figures. */
function firstOf({ found }: Results, count = 3): string[] {
  const shown = groupFound(found, 6).flatMap((group) => group.found);
  return shown.slice(0, count).map(({ document }) => `${document.kind}/${document.id}`);
}

/** Each question in both languages, with the figures that stand above the list; of several metrics the ones that matter. */
const SEED_FIGURES: readonly (readonly [asked: string, figures: readonly string[]])[] = [
  [
    'how many projects and for how much',
    ['cci-govbiz-projects-cum exact 347 2025-12-18', 'cci-govbiz-value-cum exact 26000000000 2025-12-17'],
  ],
  [
    '多少个项目，金额多少',
    ['cci-govbiz-projects-cum exact 347 2025-12-18', 'cci-govbiz-value-cum exact 26000000000 2025-12-17'],
  ],
  ['how much financing', ['cci-xborder-fin-value-cum exact 21700000000 2025-11-10']],
  ['融资多少', ['cci-xborder-fin-value-cum exact 21700000000 2025-11-10']],
  ['how many innovations', ['cci-institutional-outcomes-cum exact 33 2025-12-17']],
  ['创新成果有多少', ['cci-institutional-outcomes-cum exact 33 2025-12-17']],
  ['ports and countries', ['ilstc-ports exact 584 2026-01-08', 'ilstc-countries exact 127 2026-01-08']],
  ['通达多少港口和国家', ['ilstc-ports exact 584 2026-01-08', 'ilstc-countries exact 127 2026-01-08']],
  ['flights a week', ['cq-sg-weekly-flights exact 24 2025-11-10']],
  ['每周多少航班', ['cq-sg-weekly-flights exact 24 2025-11-10']],
  ['tourists 2024', ['sg-overnight-cq exact 86000 2024']],
  ['2024年游客', ['sg-overnight-cq exact 86000 2024']],
  ['turists 2024', ['sg-overnight-cq exact 86000 2024']],
  // 86,000 ÷ 7.43, which is 11,574.69…
  [
    'overnight visitors in 2024 and how many in 2015',
    ['sg-overnight-cq exact 86000 2024', 'sg-overnight-cq about 11575 2015'],
  ],
  ['2024年和2015年过夜游客各多少', ['sg-overnight-cq exact 86000 2024', 'sg-overnight-cq about 11575 2015']],
  ['western China trade with ASEAN and its growth', ['west-asean-trade more_than 1000000000000 2025-11-10']],
  ['西部地区与东盟贸易额及增长', ['west-asean-trade more_than 1000000000000 2025-11-10']],
  ['what did the parts centre save', ['sia-parts-centre-cost-cut at_least 20 2025-11-10']],
  ['航材分拨中心节省了多少', ['sia-parts-centre-cost-cut at_least 20 2025-11-10']],
  ['which foods may Chongqing export to Singapore', ['cq-meat-types-to-sg exact 5 2025-03']],
  ['重庆可向新加坡出口哪些食品', ['cq-meat-types-to-sg exact 5 2025-03']],
];

describe('the seed questions are answered above the list', () => {
  test.each(SEED_FIGURES)('%s → %j, and no word of it is unknown', async (asked, figures) => {
    const results = await search(asked);
    expect(figuresOf(results)).toEqual(expect.arrayContaining([...figures]));
    expect(results.unknown).toEqual([]);
  });

  test.each(['western China trade with ASEAN and its growth', '西部地区与东盟贸易额及增长'])(
    '%s: grown by 56.1%, by 75.3% since 2017, and by 75.3% since a time not stated',
    async (asked) => {
      const { answers } = await search(asked);
      const changes = answers[0]?.changes.map(({ fromPeriod, value }) => `${fromPeriod} ${value}`);
      expect(changes).toEqual(['null 56.1', '2017 75.3', 'null 75.3']);
    },
  );

  test.each(['which foods may Chongqing export to Singapore', '重庆可向新加坡出口哪些食品'])(
    '%s: "pork, poultry, beef, mutton and eggs" stands beside the figure',
    async (asked) => {
      const { answers } = await search(asked);
      const notes = answers.map(({ current }) => current?.note);
      expect(notes).toContain('pork, poultry, beef, mutton and eggs');
    },
  );
});

describe('the seed questions that are not of numbers have their answer among the first three', () => {
  test.each([
    ['where was the airport venture copied', ['outcomes/wuxi-jv-2024', 'outcomes/haikou-jv-2024']],
    ['机场合资公司复制到哪里', ['outcomes/wuxi-jv-2024', 'outcomes/haikou-jv-2024']],
    ['since when does the data channel exist', ['programmes/data-channel']],
    ['数据通道何时开通', ['programmes/data-channel']],
    ['when did Suzhou and Tianjin begin', ['programmes/sip', 'programmes/tec']],
    ['苏州和天津何时启动', ['programmes/sip', 'programmes/tec']],
  ])('%s → %j, and no figure', async (asked, expected) => {
    const results = await search(asked);
    expect(figuresOf(results)).toEqual([]);
    expect(firstOf(results)).toEqual(expect.arrayContaining(expected));
  });

  test('they began on 11 September 2019, 12 May 1994 and 28 September 2008', async () => {
    const asked = await Promise.all(['data channel', 'Suzhou Tianjin'].map(search));
    const found = asked.flatMap((results) => results.found);
    const launched = new Map(
      found.flatMap(({ document }) => (document.kind === 'programmes' ? [[document.id, document.launchedOn]] : [])),
    );
    expect(['data-channel', 'sip', 'tec'].map((id) => launched.get(id))).toEqual([
      '2019-09-11',
      '1994-05-12',
      '2008-09-28',
    ]);
  });
});

describe('whatever the language and the spelling', () => {
  test.each([
    ['莱佛士', 'programmes/raffles-cq'],
    ['Raffles Hospital Chongqing', 'programmes/raffles-cq'],
    ['rafles hosptal', 'programmes/raffles-group'],
    ['ＲＡＦＦＬＥＳ　ＨＯＳＰＩＴＡＬ　chongqing', 'programmes/raffles-cq'],
    ['重庆', 'places/chongqing'],
    ['Chongqing', 'places/chongqing'],
    ['SIP', 'programmes/sip'],
    ['苏州工业园区', 'programmes/sip'],
    ['Temasek', 'organisations/temasek'],
    ['来源', 'pages//sources'],
    ['observations', 'pages//observations'],
  ])('%s → %s first', async (asked, expected) => {
    expect(firstOf(await search(asked), 1)).toEqual([expected]);
  });

  test('one Chinese character is the start, the middle and the end of words', async () => {
    const { found } = await search('士');
    expect(found.map(({ document }) => document.id)).toContain('raffles-cq');
  });
});

test.each([
  ['tourists from Atlantis', ['atlantis'], true],
  ['日本游客', ['日本'], true],
  ['日本', ['日本'], false],
  ['turists 2024', [], true],
])('%s: nothing has %j, and that is said', async (asked, unknown, isFound) => {
  const results = await search(asked);
  expect([results.unknown, results.found.length > 0]).toEqual([unknown, isFound]);
});

describe('a time without a figure', () => {
  test('tourists 2016: none; before it 2015, after it 2024, nothing in between', async () => {
    const { answers } = await search('overnight visitors 2016');
    const [at] = answers[0]?.at ?? [];
    expect(at?.kind === 'missing' && [at.part, at.around, at.before?.period, at.after?.period]).toEqual([
      null,
      null,
      '2015',
      '2024',
    ]);
  });
});

describe('what is left out', () => {
  test('of a question of four things whatever has but two: every result has three of food, Chongqing, export, Singapore', async () => {
    const { found, question } = await search('which foods may Chongqing export to Singapore');
    expect(question.concepts.length).toBe(4);
    for (const { share } of found) expect(share).toBeGreaterThanOrEqual(0.75);
  });

  test('a metric with a figure for the year stands before one whose name has the year: visitors 2016 were derived', async () => {
    const { answers } = await search('tourists 2016');
    expect(answers[0]?.at[0]?.kind).toBe('stated');
    expect(answers.at(-1)?.at[0]?.kind).toBe('missing');
  });
});

describe('what the index holds', () => {
  const rows = (name: string): Record<string, string>[] =>
    parse(readFileSync(`data/${name}.csv`), { columns: true, bom: true });
  test('every metric, outcome, programme, organisation, source, chart and place of the record, and ten pages', () => {
    const files = ['metrics', 'outcomes', 'programmes', 'organisations', 'sources', 'charts', 'places'];
    const count = files.reduce((sum, name) => sum + rows(name).length, 0);
    expect(index.documentCount).toBe(count + 10);
    expect(index.partial).toEqual([]);
  });

  test('beside each metric the figure that its page has as its latest', async () => {
    for (const { metric, points } of allSeries) {
      const latest = headlineFigureOf(points)?.current ?? points.at(-1);
      const results = await search(metric.nameEn);
      const document = results.found.find((one) => one.document.id === metric.id)?.document;
      expect([metric.id, document?.kind === 'metrics' ? (document.latest?.figure.value ?? null) : 'not found']).toEqual(
        [metric.id, latest?.figure.value ?? null],
      );
    }
  });

  test('of a record with more than is indexed the outcomes announced last, and it says so: 50 of 279', async () => {
    const small = await askIndex(database.db, 1, 50);
    expect(small.partial).toEqual(['metrics', 'outcomes', 'organisations', 'sources']);
    const dates = rows('outcomes').map((row) => row['announced_on']);
    const latest = dates.filter(Boolean).toSorted().toReversed()[0];
    const { found } = await readResults('cooperation 合作', { index: async () => small, metric: async () => null });
    const shown = found.flatMap(({ document }) => (document.kind === 'outcomes' ? [document.announcedOn] : []));
    expect(shown.toSorted().toReversed()[0]).toBe(latest);
  });
});

describe('anything can be asked', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \u3000\t '],
    ['only punctuation', '!!! --- «»…。，、？'],
    ['control characters', '\u0000\u0001\u001b\u007f'],
    ['half a character', '\ud800\udfff\udc00'],
  ])('%s: finds nothing and does not fail', async (_, typed) => {
    expect((await search(typed)).found).toEqual([]);
  });

  test.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'port '.repeat(2000)],
    ['10,000 Chinese characters', '重庆'.repeat(5000)],
    ['what a pattern or a query could take amiss', `(.*)+[a-z]{9,}\\ '; drop table outcomes; -- %_ " OR 1=1`],
    ['properties of objects', '__proto__ constructor toString hasOwnProperty'],
    ['many years', '2010 2011 2012 2013 2014 2015 2016 tourists'],
  ])('%s', async (_, typed) => {
    const results = await search(typed);
    expect([...results.question.text].length).toBeLessThanOrEqual(200);
    expect(results.question.isCut).toBe([...typed.trim()].length > 200);
    expect(results.question.times.length).toBeLessThanOrEqual(3);
  });
});
