import { dayNumber } from '@/lib/export/whole-days';
import type { Cell, ColumnKind } from '@/lib/tables/definition';

/** Places in the list of cell formats of `styles.xml`. */
export const STYLES = { plain: 0, header: 1, day: 2, wrapped: 3 } as const;

/** Days from the start of Excel's calendar (30 December 1899, as it counts) to 1 January 1970. */
const EXCEL_EPOCH_DAYS = 25_569;
/** 1 March 1900: Excel takes 1900 for a leap year, so that days before it are off by one. */
const FIRST_SOUND_DAY = 61;
const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;
/** What XML cannot hold, not even written as a number: control characters, and surrogates that stand alone. */
const ILLEGAL = /(?![\t\n\r\x7f-\x9f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;
/** Anything in a text that cannot be written as it is. Cheap, for most texts have none of it. */
const TO_ESCAPE = /[&<>\p{Cc}\ufffe\uffff\p{Cs}]|_x[\da-f]{4}_/iu;
/** How the format itself writes characters; a text that has it already must not be read as one. */
const ESCAPE_LIKE = /_(?=x[\da-f]{4}_)/gi;

/** Text as the content of an element of a spreadsheet. */
export function xmlText(text: string): string {
  if (!TO_ESCAPE.test(text)) return text;
  return text
    .replace(ILLEGAL, '')
    .replace(ESCAPE_LIKE, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** The letters of a column, from 0: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** A text cell. It is never run as a formula, whatever it starts with: that is another type of cell. */
export function textCell(place: string, text: string, style: number = STYLES.plain): string {
  const styled = style === STYLES.plain ? '' : ` s="${style}"`;
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/**
 * A cell by the kind of its column: numbers as numbers, whole days as days that sort and count, truth as truth; months and
 * years, which a spreadsheet has no type for, as text. Nothing for a cell without a value.
 */
export function cellXml(place: string, cell: Cell, kind: ColumnKind): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (kind === 'date' && WHOLE_DAY.test(cell)) {
    const serial = dayNumber(cell) + EXCEL_EPOCH_DAYS;
    if (serial >= FIRST_SOUND_DAY) return `<c r="${place}" s="${STYLES.day}"><v>${serial}</v></c>`;
  }
  return textCell(place, cell);
}
