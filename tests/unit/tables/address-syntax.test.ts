import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseView } from '@/lib/tables/parse-view';
import { withRangesJoined } from '@/lib/tables/range-fields';
import { DEFINITIONS } from '@/lib/tables/sets';
import { defaultView } from '@/lib/tables/view';

const [, after = ''] = readFileSync('docs/tables.md', 'utf8').split('## What an address says\n');
const [section = ''] = after.split('\n## ');
const lines = section.split('\n').filter((line) => /^\| (?!part)/u.test(line));
/** The examples that stand in the table, with the set each is of and who reads it. */
const EXAMPLES = lines.flatMap((line) => {
  const [, , example = '', rows = ''] = line.split('|');
  const definition = example.includes('/observations') ? DEFINITIONS.observations : DEFINITIONS.outcomes;
  const surface = rows.includes('files and JSON only') ? 'api' : 'page';
  return [...example.matchAll(/`([^`]*=[^`]*)`/gu)].map(([, query = '']) => ({ query, definition, surface }) as const);
});

describe('every address of the document is read as it stands', () => {
  test('16 lines, an example or two in each, every parameter among them', () => {
    expect(lines).toHaveLength(16);
    const keys = EXAMPLES.flatMap(({ query }) => [...new URLSearchParams(query).keys()]);
    const common = ['q', 'sort', 'columns', 'limit', 'start', 'match', 'open', 'lang', 'names', 'bom'];
    expect(common.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test.each(EXAMPLES)('$query', ({ query, definition, surface }) => {
    const { view, problems } = parseView(definition, new URLSearchParams(query), { surface });
    expect(problems).toEqual([]);
    expect(view).not.toEqual(defaultView(definition, surface));
  });

  test('the fields of a form are the filters that the document says', () => {
    const joined = [...section.matchAll(/`([a-z_]+\.[^`]*=[^`]*)` is `([^`]*)`/gu)].map(([, given, said]) => [
      withRangesJoined(new URLSearchParams(given)),
      [...new URLSearchParams(said)],
    ]);
    expect(joined).toHaveLength(2);
    for (const [given, said] of joined) expect(given).toEqual(said);
  });
});
