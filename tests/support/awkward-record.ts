import { copyRecord, type Lines, type RecordFolder } from './record-folder';

/** Texts that are hard on addresses, on SQL, on files and on whoever reads them back; a record may hold each of them. */
const AWKWARD = [
  'said "no", twice',
  '"all of it in quotes"',
  'ends in a quote"',
  `O'Brien & Söhne; a, b`,
  `'; drop table outcomes; --`,
  ',',
  '"',
  '~"tilde"',
  '(empty)',
  '=1+1',
  '+86 23 6888',
  '@home',
  'one line\nand a second, "quoted"',
  'ＦＵＬＬ　ｗｉｄｔｈ　１２３',
  '１０亿元（约）',
  '100% of_it \\ all',
  '$1 {2} [3] ..',
  'ﬁne ② ㎞',
  '𠮷野家 💱',
  'ÉCOLE straße',
] as const;

/** What of each file is a free text. */
const TEXTS = {
  outcomes: ['title_en', 'title_zh', 'locator', 'note'],
  observations: ['locator', 'note'],
  sources: ['title', 'publisher', 'note'],
  metrics: ['name_en', 'name_zh', 'comparability_en'],
  organisations: ['name_en', 'name_zh'],
} as const;

/** A copy of the record in which some of the texts of every table are awkward ones. */
export async function copyAwkwardRecord(): Promise<RecordFolder> {
  const folder = await copyRecord();
  for (const [file, columns] of Object.entries(TEXTS)) {
    await folder.editLines(file, (lines) => columns.reduce(withAwkward, lines));
  }
  return folder;
}

/** Every seventh text of a column, in turns; what is empty stays so. */
function withAwkward(lines: Lines, column: string, place: number): Lines {
  const at = lines[0]?.indexOf(column) ?? -1;
  if (at === -1) throw new Error(`There is no column ${column}.`);
  return lines.map((cells, line) => {
    const text = AWKWARD[(line + place) % AWKWARD.length];
    const isChosen = line > 0 && line % 7 === place % 7 && cells[at] !== '' && text !== undefined;
    return isChosen ? cells.with(at, text) : cells;
  });
}
