import type { Row } from '@/db/queries/sets/list-rows';
import type { Random } from '@/lib/random';
import { containsTerm, EMPTY, termOf as exactTermOf, FILLED } from '@/lib/tables/condition';
import { type Direction, type Field, fieldOf, type SortTerm, type TableDefinition } from '@/lib/tables/definition';
import { defaultView, type Filter, type View } from '@/lib/tables/view';

/** What a view of a set can ask for: its rows, and the values of filters that are no column. */
export type Material = {
  readonly definition: TableDefinition;
  readonly rows: readonly Row[];
  readonly values: Readonly<Record<string, readonly string[]>>;
};

const SIGNS = ['%', '_', '%%', '\\', "'", '"', '*', '.'] as const;

/** A view of a set that an address can say: any filters, words, order, columns and language, some of them of no row. */
export function randomView(random: Random, material: Material): View {
  const { definition } = material;
  const fields: readonly Field[] = [...definition.columns, ...definition.filters];
  const filters: Filter[] = [];
  const wanted = random.pick([0, 0, 1, 1, 1, 2, 3]);
  for (const field of shuffled(random, fields).slice(0, wanted)) {
    const terms = random.chance(0.12) && field.nullable === true ? [random.pick([EMPTY, FILLED])] : [];
    const count = random.pick([1, 1, 2, 4]);
    while (terms.length < count) terms.push(termOf(random, material, field));
    filters.push({ key: field.key, terms: [...new Set(terms)].filter((term) => term !== '') });
  }
  const figure = definition.columns.find((column) => column.kind === 'number' && column.figure?.low !== undefined);
  const isMay = figure !== undefined && random.chance(0.15);
  if (isMay && filters.every(({ key }) => key !== figure.key)) {
    filters.push({ key: figure.key, terms: [rangeOf(random, material, figure)] });
  }
  return {
    ...defaultView(definition, 'api', random.pick(['en', 'zh'])),
    filters: filters.filter(({ terms }) => terms.length > 0),
    q: random.chance(0.3) ? searchOf(random, material) : '',
    sort: random.chance(0.4) ? definition.defaultSort : sortOf(random, definition),
    columns: random.chance(0.4) ? null : columnsOf(random, definition),
    match: isMay ? 'may' : 'sure',
    hasLongNames: random.chance(0.2),
    hasByteOrderMark: random.chance(0.2),
  };
}

function termOf(random: Random, material: Material, field: Field): string {
  switch (field.kind) {
    case 'text':
    case 'link':
      return textTermOf(random, field, String(someValue(random, material, field) ?? 'nothing'));
    case 'number':
    case 'date':
      return rangeOf(random, material, field);
    case 'period':
      return random.chance(0.5)
        ? rangeOf(random, material, field)
        : String(someValue(random, material, field) ?? '2020');
    case 'year':
      return random.pick(['2015', '2019..2021', '..2018', '2020..', '2023', '1990']);
    default:
      return String(someValue(random, material, field) ?? '');
  }
}

/** A term for all of a text, for a word of it or for any piece, with whatever quotes and commas are in it. */
function textTermOf(random: Random, field: Field, text: string): string {
  // An address has no place for line breaks, nor for texts without end.
  const line = text.split('\n').find((one) => one !== '') ?? '';
  if (random.chance(0.25) && line === text && text.length < 90) return exactTermOf(field, text);
  const letters = [...line];
  const from = random.whole(letters.length);
  const piece = letters.slice(from, from + 1 + random.whole(12)).join('');
  return containsTerm(inOtherForm(random, random.chance(0.5) ? wordOf(random, line) : piece));
}

/** A range between values of the column, or open at an end. */
function rangeOf(random: Random, material: Material, field: Field): string {
  const start = (value: unknown) => String(value ?? (field.kind === 'number' ? 1 : '2020')).split('/')[0] ?? '';
  const ends = [start(someValue(random, material, field)), start(someValue(random, material, field))];
  ends.sort(field.kind === 'number' ? (a, b) => Number(a) - Number(b) : undefined);
  const [from = '', to = ''] = ends.map((end) => end.replace(/-[HQ]\d$/, ''));
  // A year before one of its months is no range that is turned round; the year alone can be.
  const isClean = field.kind === 'number' || from.length === to.length;
  return random.pick([`${from}..`, `..${to}`, isClean ? `${from}..${to}` : `${from}..`, from]);
}

function someValue(random: Random, { rows, values }: Material, field: Field): unknown {
  const [first, ...more] = values[field.key] ?? rows.flatMap((row) => row[field.key] ?? []);
  return first === undefined ? null : random.pick([first, ...more]);
}

/** Words of a row's texts, of either script, and signs that mean something to the database. */
function searchOf(random: Random, material: Material): string {
  const texts = material.definition.columns.filter(({ kind }) => kind === 'text');
  const words = Array.from({ length: random.pick([1, 1, 2]) }, () => {
    if (random.chance(0.15)) return random.pick(SIGNS);
    const column = texts[random.whole(texts.length)];
    const word = wordOf(random, String(column === undefined ? '' : (someValue(random, material, column) ?? 'nothing')));
    return inOtherForm(random, word);
  });
  return words.join(' ').trim().slice(0, 100);
}

/** Which of its forms somebody types, or a source prints, makes no difference. */
function inOtherForm(random: Random, text: string): string {
  return random.chance(0.2) ? fullWidth(text) : random.chance(0.2) ? text.toUpperCase() : text;
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
}

/** A piece of a text: of Chinese two characters out of the middle, of other scripts a word. */
function wordOf(random: Random, text: string): string {
  const words = text.match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? ['nothing'];
  const letters = [...(words[random.whole(words.length)] ?? 'nothing')];
  const from = random.whole(Math.max(1, letters.length - 1));
  const isChinese = /\p{Script=Han}/u.test(letters.join(''));
  return (isChinese ? letters.slice(from, from + 2) : letters.slice(0, 40)).join('');
}

function sortOf(random: Random, definition: TableDefinition): SortTerm[] {
  const count = random.pick([1, 1, 2, 3]);
  const direction = (): Direction => random.pick(['asc', 'desc']);
  return shuffled(random, definition.columns)
    .slice(0, count)
    .map(({ key }) => ({ key, direction: direction() }));
}

function columnsOf(random: Random, definition: TableDefinition): string[] {
  const keys = shuffled(random, definition.columns).map(({ key }) => key);
  return keys.slice(0, 1 + random.whole(random.chance(0.3) ? 2 : keys.length));
}

function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** The fields of a view's filters, for messages. */
export function filteredKinds(view: View, definition: TableDefinition): string[] {
  return view.filters.map(({ key }) => fieldOf(definition, key)?.kind ?? 'none');
}
