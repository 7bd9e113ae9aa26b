import { describe, expect, test } from 'vitest';
import { fieldOf } from '@/lib/tables/definition';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { parseView } from '@/lib/tables/parse-view';
import { addressOf, serialiseView } from '@/lib/tables/serialise-view';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { cleared, defaultView, type Surface, termsOf, withoutTerm, withSort } from '@/lib/tables/view';

function parse(query: string, surface: Surface = 'api') {
  return parseView(OUTCOMES, new URLSearchParams(query), { surface });
}

describe('address → view → address', () => {
  test.each([
    ['', ''],
    ['theme=trade,health', 'theme=trade,health'],
    ['theme=trade&theme=health', 'theme=trade,health'],
    ['theme=trade,trade,,trade', 'theme=trade'],
    ['theme=&q=&sort=', ''],
    ['q=%20pork%20', 'q=pork'],
    ['q=a%26b%3Dc%2Bd', 'q=a%26b%3Dc%2Bd'],
    ['q=莱佛士', 'q=%E8%8E%B1%E4%BD%9B%E5%A3%AB'],
    ['sort=announced_on.desc,id.asc', ''],
    ['sort=amount', 'sort=amount.asc'],
    ['limit=100', ''],
    ['limit=7', 'limit=7'],
    ['year=2015..2020,2024&kind=route', 'kind=route&year=2015..2020,2024'],
    ['lang=en&bom=0', ''],
    ['lang=zh&bom=1&names=long&columns=id,title_zh', 'columns=id,title_zh&names=long&bom=1&lang=zh'],
  ])('%j → %j', (given, tidy) => {
    const { view, problems } = parse(given);
    expect(problems).toEqual([]);
    expect(serialiseView(view, OUTCOMES, 'api')).toBe(tidy);
    expect(parse(tidy).view).toEqual(view);
  });

  test('a path without a view is bare', () => {
    expect(addressOf('/outcomes', defaultView(OUTCOMES, 'page'), OUTCOMES, 'page')).toBe('/outcomes');
  });
});

describe('what cannot be read stays at its default and is named', () => {
  test.each([
    ['theme=trade,finance', ['theme unknown_value finance']],
    ['theme=trade%00', ['theme malformed trade\u{FFFD}']],
    ['limit=0', ['limit out_of_range 0']],
    ['limit=-1', ['limit out_of_range -1']],
    ['limit=ten', ['limit malformed ten']],
    ['limit=1&limit=2', ['limit repeated 2']],
    ['sort=id.up', ['sort malformed id.up']],
    ['sort=__proto__', ['sort unknown_value __proto__']],
    ['__proto__=1', ['__proto__ unknown_parameter 1']],
    ['constructor=1&toString=2', ['constructor unknown_parameter 1', 'toString unknown_parameter 2']],
    ['lang=fr&names=x', ['lang unknown_value fr', 'names unknown_value x']],
  ])('%s', (query, expected) => {
    const { view, problems } = parse(query);
    expect(problems.map(({ parameter, code, value }) => `${parameter} ${code} ${value}`)).toEqual(expected);
    expect({ ...view, filters: [] }).toEqual(defaultView(OUTCOMES, 'api'));
  });

  test('of a filter with one good and one bad term the good one stays', () => {
    expect(termsOf(parse('theme=trade,finance').view, 'theme')).toEqual(['trade']);
  });

  test('a page has no say over names of columns, byte-order mark and language', () => {
    const { problems } = parse('columns=id,theme&lang=zh&bom=1&names=long', 'page');
    expect(problems.map(({ parameter }) => parameter)).toEqual(['lang', 'bom', 'names']);
  });

  test('a page shows the columns that its address lists, and its file has them too', () => {
    const { view, problems } = parse('columns=theme,title_en', 'page');
    expect([view.columns, problems]).toEqual([['theme', 'title_en'], []]);
    expect(serialiseView(view, OUTCOMES, 'page')).toBe('columns=theme,title_en');
    expect(serialiseView({ ...view, limit: 100 }, OUTCOMES, 'api')).toBe('columns=theme,title_en');
  });

  test.each(['columns=colour', 'columns=theme,colour', 'columns=organisation'])('on a page too: %s', (query) => {
    expect(parse(query, 'page').problems).toMatchObject([{ parameter: 'columns', code: 'unknown_value' }]);
    expect(parse(query, 'page').view.columns).toBeNull();
  });

  test('what is shown of a huge value is short', () => {
    const [problem] = parse(`q=${'x'.repeat(10_000)}`).problems;
    expect(problem).toMatchObject({ parameter: 'q', code: 'too_long' });
    expect(problem?.value.length).toBeLessThan(100);
  });
});

describe('views from views start at their first row', () => {
  const { view } = parse('theme=trade,health&q=pork&cursor=abc&limit=7');

  test('without a term', () => {
    expect(serialiseView(withoutTerm(view, 'theme', 'trade'), OUTCOMES, 'api')).toBe('theme=health&q=pork&limit=7');
    const none = withoutTerm(withoutTerm(view, 'theme', 'trade'), 'theme', 'health');
    expect(serialiseView(none, OUTCOMES, 'api')).toBe('q=pork&limit=7');
  });

  test('in another order, and back in the own one', () => {
    const sorted = withSort(view, [{ key: 'amount', direction: 'desc' }], OUTCOMES);
    expect(serialiseView(cleared(sorted), OUTCOMES, 'api')).toBe('sort=amount.desc&limit=7');
    expect(serialiseView(cleared(withSort(sorted, [], OUTCOMES)), OUTCOMES, 'api')).toBe('limit=7');
  });
});

describe('the definitions', () => {
  const NAMES: readonly SetName[] = ['points', 'observations', 'outcomes', 'metrics'];
  const PARAMETERS = ['q', 'sort', 'columns', 'limit', 'cursor', 'names', 'bom', 'lang'];

  test.each(NAMES)('%s: keys are snake_case, unlike each other and unlike the other parameters', (name) => {
    const keys = [...DEFINITIONS[name].columns, ...DEFINITIONS[name].filters].map(({ key }) => key);
    expect(new Set([...keys, ...PARAMETERS]).size).toBe(keys.length + PARAMETERS.length);
    for (const key of keys) expect(key).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  test.each(NAMES)('%s: the default order is of its columns', (name) => {
    for (const { key } of DEFINITIONS[name].defaultSort) expect(fieldOf(DEFINITIONS[name], key)).toBeDefined();
  });

  test('the columns of the files, in order, as promised to those who read them', () => {
    const keys = (name: SetName) => DEFINITIONS[name].columns.map(({ key }) => key).join(', ');
    expect(keys('points')).toBe(
      'metric_id, metric_name, programme_id, theme, unit, measure, period, as_of, start_date, end_date, value, qualifier, low, high, precision, derived, derivation, conflict, observation_count, source_id, source_title, publisher, source_tier, published_on, source_url, locator, note',
    );
    expect(keys('observations')).toBe(
      'metric_id, metric_name, programme_id, theme, unit, measure, period, as_of, start_date, end_date, value, qualifier, low, high, precision, source_id, source_title, publisher, source_tier, published_on, source_url, locator, note',
    );
    expect(keys('outcomes')).toBe(
      'id, programme_id, theme, kind, status, announced_on, title_en, title_zh, organisations_cn, organisations_sg, places, amount, currency, amount_qualifier, amount_low, amount_high, source_id, source_title, publisher, source_tier, published_on, source_url, locator, note',
    );
  });
});
