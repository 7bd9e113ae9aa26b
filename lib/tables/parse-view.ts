import { LOCALES, type Locale } from '@/lib/format/locale';
import { readTerm, splitTerms } from './condition';
import { columnOf, type Direction, type Field, fieldOf, type SortTerm, type TableDefinition } from './definition';
import { type Problem, type ProblemCode, problem } from './problem';
import { defaultView, type Filter, MATCHES, MAX_LIMIT, MAX_TERMS, type Surface, type View } from './view';

/** Letters of a search: more than any title has. */
export const MAX_SEARCH_LENGTH = 200;
const MAX_TERM_LENGTH = 200;
const MAX_CURSOR_LENGTH = 8000;
/** The largest number of a row: that of Postgres's `integer`, which numbers them. */
const MAX_START = 2_147_483_647;

type Options = { readonly surface: Surface; readonly lang?: Locale };
export type ParsedView = { readonly view: View; readonly problems: readonly Problem[] };

/**
 * Reads a view from an address. What cannot be read is left at its default and named in `problems`: a page shows them, the
 * API refuses. A filter may be repeated, as forms without script send it. Identifiers and cursor are checked only in form:
 * whether they exist is for the database to say (`resolveView`).
 */
export function parseView(definition: TableDefinition, params: URLSearchParams, options: Options): ParsedView {
  const problems: Problem[] = [];
  const refuse = (parameter: string, code: ProblemCode, value: string) => {
    problems.push(problem(parameter, code, value));
  };
  const keys = [...definition.columns, ...definition.filters].map(({ key }) => key);
  const filters: Filter[] = [];
  let view = defaultView(definition, options.surface, options.lang);
  for (const key of new Set(params.keys())) {
    const given = params.getAll(key).filter((value) => value !== '');
    // Forms without script send each box that is ticked by itself.
    const [value, ...more] = key === 'columns' && given.length > 0 ? [given.join(',')] : given;
    if (value === undefined) continue;
    const field = fieldOf(definition, key);
    const reader = READERS[options.surface].get(key);
    if (field !== undefined) {
      const terms = readTerms(field, given, refuse);
      if (terms.length > 0) filters.push({ key, terms });
    } else if (reader === undefined) refuse(key, 'unknown_parameter', value);
    else if (more.length > 0) refuse(key, 'repeated', more.join(','));
    else {
      const read = hasControl(value) ? 'malformed' : reader(value, definition);
      if (typeof read === 'string') refuse(key, read, value);
      else view = { ...view, ...read };
    }
  }
  const place = ({ key }: Filter) => keys.indexOf(key);
  return { view: { ...view, filters: filters.sort((a, b) => place(a) - place(b)) }, problems };
}

type Refuse = (parameter: string, code: ProblemCode, value: string) => void;

function readTerms(field: Field, given: readonly string[], refuse: Refuse): string[] {
  const terms = splitTerms(given.join(','));
  if (terms.length > MAX_TERMS) {
    refuse(field.key, 'too_long', terms.slice(0, 3).join(','));
    return [];
  }
  return terms.filter((term) => {
    const code = faultOf(field, term);
    if (code !== null) refuse(field.key, code, term);
    return code === null;
  });
}

function faultOf(field: Field, term: string): ProblemCode | null {
  if (term.length > MAX_TERM_LENGTH) return 'too_long';
  if (hasControl(term)) return 'malformed';
  const read = readTerm(field, term);
  return 'problem' in read ? read.problem : null;
}

/** Control characters have no place in an address, and Postgres refuses the null byte. */
function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

type Reader = (value: string, definition: TableDefinition) => Partial<View> | ProblemCode;

const SHARED_READERS: readonly (readonly [string, Reader])[] = [
  ['q', (value) => (value.length > MAX_SEARCH_LENGTH ? 'too_long' : { q: value.trim() })],
  ['sort', readSort],
  ['limit', readLimit],
  ['columns', readColumns],
  ['match', readMatch],
  ['cursor', (value) => (value.length > MAX_CURSOR_LENGTH ? 'too_long' : { cursor: value })],
  ['start', readStart],
];

const READERS: Record<Surface, ReadonlyMap<string, Reader>> = {
  page: new Map([
    ...SHARED_READERS,
    ['open', (value) => (value.length > MAX_TERM_LENGTH ? 'too_long' : { open: value })],
  ]),
  api: new Map([
    ...SHARED_READERS,
    ['names', (value) => (value === 'long' ? { hasLongNames: true } : 'unknown_value')],
    ['bom', (value) => (value === '1' || value === '0' ? { hasByteOrderMark: value === '1' } : 'unknown_value')],
    ['lang', readLang],
  ]),
};

function readSort(value: string, definition: TableDefinition): Partial<View> | ProblemCode {
  const sort: SortTerm[] = [];
  for (const term of value.split(',')) {
    const [key = '', direction = 'asc', ...more] = term.trim().split('.');
    if (columnOf(definition, key) === undefined) return 'unknown_value';
    if (more.length > 0 || !isDirection(direction) || sort.some((other) => other.key === key)) return 'malformed';
    sort.push({ key, direction });
  }
  return { sort };
}

function readColumns(value: string, definition: TableDefinition): Partial<View> | ProblemCode {
  const columns = value.split(',').map((key) => key.trim());
  if (new Set(columns).size < columns.length) return 'malformed';
  return columns.every((key) => columnOf(definition, key) !== undefined) ? { columns } : 'unknown_value';
}

function readLimit(value: string): Partial<View> | ProblemCode {
  if (!/^-?\d+$/.test(value)) return 'malformed';
  const limit = Number(value);
  return limit >= 1 && limit <= MAX_LIMIT ? { limit } : 'out_of_range';
}

function readMatch(value: string): Partial<View> | ProblemCode {
  const match = MATCHES.find((one) => one === value);
  return match === undefined ? 'unknown_value' : { match };
}

function readStart(value: string): Partial<View> | ProblemCode {
  if (!/^-?\d+$/.test(value)) return 'malformed';
  const start = Number(value);
  return start >= 1 && start <= MAX_START ? { start } : 'out_of_range';
}

function readLang(value: string): Partial<View> | ProblemCode {
  const lang = LOCALES.find((locale) => locale === value);
  return lang === undefined ? 'unknown_value' : { lang };
}

function isDirection(text: string): text is Direction {
  return text === 'asc' || text === 'desc';
}
