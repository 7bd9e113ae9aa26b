import { type Field, fieldOf, type TableDefinition } from '@/lib/tables/definition';
import type { Filter } from '@/lib/tables/view';
import { daysOf } from '../../support/plain-days';
import type { PlainRow } from './plain-reading';

type Days = readonly [first: string, last: string];
type Reading = 'sure' | 'possible';

/** Whether a term asks for numbers, and not for rows with or without one. */
export function isRange(term: string): boolean {
  return !/^\((empty|filled)\)$/.test(term);
}

/** Whether a filter is by a published number that may be a bound. */
export function isOfFigure(definition: TableDefinition, { key }: Filter): boolean {
  const field = fieldOf(definition, key);
  return field?.kind === 'number' && 'figure' in field && field.figure?.low !== undefined;
}

/** Whether a row meets one term of a filter. */
export function meetsTerm(field: Field, row: PlainRow, term: string, reading: Reading): boolean {
  const values = row.more[field.key] ?? [row.cells[field.key] ?? []].flat().map(String);
  if (field.nullable === true && !isRange(term)) return (values.length === 0) === (term === '(empty)');
  return values.some((value) => meetsValue(field, row, term, value, reading));
}

function meetsValue(field: Field, row: PlainRow, term: string, value: string, reading: Reading): boolean {
  switch (field.kind) {
    case 'text':
    case 'link':
      return meetsText(term, value);
    case 'number':
      return meetsNumber(field, row, term, Number(value), reading);
    case 'year': {
      const [from = '', to = from] = term.split('..');
      const year = value.slice(0, 4);
      return (from === '' || year >= from) && (to === '' || year <= to);
    }
    case 'date':
      return overlap(daysOf(value), term);
    case 'period': {
      const own: Days = [String(row.cells['start_date']), String(row.cells['end_date'])];
      if (term.includes('..')) return overlap(own, term);
      const asked = periodDays(term);
      return own[0] === asked[0] && own[1] === asked[1];
    }
    default:
      return value === term;
  }
}

/** Quotes ask for the whole text, a tilde before them for a part of it; a quote within is written twice. */
function meetsText(term: string, value: string): boolean {
  const isQuoted = /^~?".+"$/su.test(term);
  const inner = isQuoted ? term.slice(term.indexOf('"') + 1, -1).replaceAll('""', '"') : term;
  return isQuoted && !term.startsWith('~') ? value === inner : levelled(value).includes(levelled(inner));
}

/** What a text contains is compared in the form of a search. */
function levelled(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function meetsNumber(field: Field, { cells }: PlainRow, term: string, value: number, reading: Reading): boolean {
  const [start = '', end = start] = term.split('..');
  const from = start === '' ? Number.NEGATIVE_INFINITY : Number(start);
  const to = end === '' ? Number.POSITIVE_INFINITY : Number(end);
  const isInside = value >= from && value <= to;
  const { low: lowKey, high: highKey } = ('figure' in field && field.figure) || {};
  if (lowKey === undefined || highKey === undefined) return isInside;
  const [low, high] = [cells[lowKey] ?? null, cells[highKey] ?? null];
  const isUnknown = low === null && high === null;
  const least = low === null ? Number.NEGATIVE_INFINITY : Number(low);
  const most = high === null ? Number.POSITIVE_INFINITY : Number(high);
  if (reading === 'possible') return isUnknown ? isInside : least <= to && most >= from;
  // A statement bounded on both sides is as good as its value; of a bound, all that it allows has to lie inside.
  return isUnknown || (low !== null && high !== null) ? isInside : least >= from && most <= to;
}

function overlap([first, last]: Days, term: string): boolean {
  const [from = '', to = from] = term.split('..');
  return (from === '' || last >= periodDays(from)[0]) && (to === '' || first <= periodDays(to)[1]);
}

/** The days of a period: dates, halves, quarters, and from one of them to another. */
function periodDays(text: string): Days {
  const [from = '', to = from] = text.split('/').map((part) => {
    const [, year = '', letter, number] = /^(\d{4})-([HQ])(\d)$/.exec(part) ?? [];
    if (letter === undefined) return part;
    const months = letter === 'H' ? 6 : 3;
    const month = (count: number) => `${year}-${String(count).padStart(2, '0')}`;
    return `${month(months * (Number(number) - 1) + 1)}/${month(months * Number(number))}`;
  });
  const [first = ''] = from.split('/');
  return [daysOf(first)[0], daysOf(to.split('/').at(-1) ?? '')[1]];
}
