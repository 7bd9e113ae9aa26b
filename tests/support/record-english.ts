import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { englishIn } from './english';

const ROWS = z.array(z.record(z.string(), z.string()));
const FILES = readdirSync('data').filter((file) => file.endsWith('.csv'));
const CELLS = FILES.flatMap((file) =>
  ROWS.parse(parse(readFileSync(`data/${file}`), { columns: true, bom: true })).flatMap((row) =>
    Object.entries(row).map(([column, text]) => ({ column, text: text.replace(/\s+/g, ' ').trim(), row })),
  ),
);

/** The Chinese of a cell: that of its sibling column; undefined where the record has none. */
function chineseOf({ column, row }: (typeof CELLS)[number]): string | undefined {
  return (column.endsWith('_en') && row[column.replace(/_en$/, '_zh')]) || undefined;
}

/** Names that the Chinese of the record too writes in Latin letters: "TalkMed". */
const IN_CHINESE_TEXTS = CELLS.filter(({ column }) => column.endsWith('_zh')).flatMap(({ text }) => englishIn(text));

/** Columns of names and of texts that the record has in the language of their document alone; all others hold codes. */
const NAMES = new Set(['publisher', 'title', 'place', 'short_name', 'name_en']);
const TEXTS = new Set([...NAMES, 'locator', 'note']);
/** Identifiers of several words: those of one word would hide a code that was left untranslated. */
const IDENTIFIER = /^(?:id|\w+_id)$/;
const SEVERAL_WORDS = /^[a-z\d]+(?:-[a-z\d]+)+$/;

const alone = CELLS.filter((cell) => chineseOf(cell) === undefined);

/** What may stand anywhere on a Chinese page, the longest first: names that have no Chinese, and identifiers. */
export const NAMES_WITHOUT_CHINESE: readonly string[] = [
  ...new Set([
    ...alone.filter(({ column }) => NAMES.has(column)).map(({ text }) => text),
    ...alone.filter(({ column, text }) => IDENTIFIER.test(column) && SEVERAL_WORDS.test(text)).map(({ text }) => text),
    ...IN_CHINESE_TEXTS,
  ]),
]
  .filter((text) => englishIn(text).length > 0)
  .sort((one, other) => other.length - one.length);

/** What may stand there where it is marked as English: the same, and notes and places in a source. */
export const TEXTS_WITHOUT_CHINESE: readonly string[] = [
  ...new Set(alone.filter(({ column }) => TEXTS.has(column)).map(({ text }) => text)),
];

const WITH_CHINESE: ReadonlyMap<string, string> = new Map(
  CELLS.flatMap((cell) => {
    const chinese = chineseOf(cell);
    return chinese === undefined ? [] : [[cell.text, chinese] as const];
  }),
);

/** The Chinese that the record has for an English text of it; undefined where it has none. */
export function chineseFor(text: string): string | undefined {
  return NAMES_WITHOUT_CHINESE.includes(text) ? undefined : WITH_CHINESE.get(text);
}
