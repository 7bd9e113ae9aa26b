import type { Sql } from 'postgres';
import type { Locale } from '@/lib/format/locale';
import { type Column, columnOf, type TableDefinition } from '@/lib/tables/definition';
import type { View } from '@/lib/tables/view';
import type { PlainRow } from './plain-reading';

type Compare = (a: PlainRow, b: PlainRow) => number;

/**
 * The places of texts in the order of each language. Two versions of ICU order quotation marks differently, so that these
 * are the database's; that they are pinyin and the alphabet is proved with the orders a reader can check.
 */
export type TextPlaces = Readonly<Record<Locale, ReadonlyMap<string, number>>>;

/** The places of all texts of some rows. */
export async function placesOfTexts(client: Sql, rows: readonly PlainRow[]): Promise<TextPlaces> {
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const texts = [...new Set(cells.filter((cell) => typeof cell === 'string'))];
  const places = async (collation: string) => {
    const sorted = await client<{ text: string }[]>`
      select text from unnest(${texts}::text[]) text order by text collate ${client(collation)}`;
    return new Map(sorted.map(({ text }, place) => [text, place]));
  };
  return { en: await places('und-x-icu'), zh: await places('zh-x-icu') };
}

/** The order of a view: rows without a value last both ways, and what names a row at the end. */
export function plainOrder(view: View, definition: TableDefinition, places: TextPlaces): Compare {
  const keys = view.sort.map(({ key, direction }): Compare => {
    const column = columnOf(definition, key);
    if (column === undefined) throw new Error(`The set has no column ${key}.`);
    const compare = comparing(column, places[languageOf(key, view.lang)]);
    const sign = direction === 'asc' ? 1 : -1;
    return (a, b) => {
      const [one, other] = [a.cells[key] ?? null, b.cells[key] ?? null];
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return sign * compare(a, b);
    };
  });
  const last: Compare = (a, b) =>
    definition.tieBreaker.kind === 'number' ? Number(a.id) - Number(b.id) : byBytes(a.id, b.id);
  return (a, b) => {
    for (const compare of [...keys, last]) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function comparing(column: Column, places: ReadonlyMap<string, number>): Compare {
  const { key } = column;
  const text = ({ cells }: PlainRow) => String(cells[key]);
  switch (column.kind) {
    case 'number':
    case 'boolean':
      return (a, b) => Number(a.cells[key]) - Number(b.cells[key]);
    case 'code':
      return (a, b) => column.codes.indexOf(text(a)) - column.codes.indexOf(text(b));
    case 'period':
      return (a, b) => byBytes(String(a.cells['start_date']), String(b.cells['start_date']));
    case 'text':
      return (a, b) => (places.get(text(a)) ?? -1) - (places.get(text(b)) ?? -1);
    default:
      return (a, b) => byBytes(text(a), text(b));
  }
}

/** Chinese by pinyin where the column is Chinese, or in the language of the view. */
function languageOf(key: string, lang: Locale): Locale {
  if (key.endsWith('_zh')) return 'zh';
  return ['metric_name', 'organisations_cn', 'organisations_sg', 'places'].includes(key) ? lang : 'en';
}

/** By code point, as UTF-8 orders. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
