/** What may stand in Latin letters in a Chinese text: it is written so in Chinese too. Each kind with its reason. */
const WRITTEN_SO_IN_CHINESE: readonly RegExp[] = [
  // Addresses of pages and of people.
  /https?:\/\/[^\s“”，。；（）]+/g,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  // Kinds of files and the programs that read them.
  /\b(?:CSV|TSV|JSON(?: Lines)?|CSL-JSON|BibTeX|Parquet|XLSX|Excel|SVG|PNG|Atom|Python|pandas|DS\/OL)\b/g,
  // Keys of the keyboard.
  /\b(?:Ctrl|Shift|Enter|Esc|Home|End|Page (?:Up|Down))(?:[ +](?:[A-Z]|Enter))?(?!\p{Script=Latin})/gu,
  // Licences and standards are cited by the names that they give themselves.
  /\bCC\sBY\s4\.0\b|\b(?:WCAG|ARIA|axe-core)\b/g,
  // Megabytes.
  /\bMB\b/g,
  // The base map, which asks to be credited by its name.
  /\bNatural Earth\b/g,
];

/** English that Chinese messages mean to say, by the key of each, with the reason. */
export const MEANT: Readonly<Record<string, readonly string[]>> = {
  // A language is called by its own name, for those who look for it.
  'site.otherLanguage': ['English'],
  // What is written into an address, and codes that stand in the file.
  'takeAway.embed.hint': ['theme=light', 'theme=dark'],
  'exportFile.qualifier': ['exact', 'about', 'more_than', 'at_least', 'nearly', 'derived'],
  'exportFile.interval': ['about'],
  // A company that has no Chinese name.
  'takeAway.code.sheets': ['Google'],
};

const LATIN_WORD = "\\p{Script=Latin}[\\p{Script=Latin}\\p{M}’']*";
/** Two Latin words or more in a row, or one of four letters or more. */
const ENGLISH = new RegExp(`${LATIN_WORD}(?:[\\s,.&/:;-]+${LATIN_WORD})+|\\p{Script=Latin}{4,}`, 'gu');

/**
 * The pieces of a Chinese text that look like English left untranslated, in order; none where there is nothing but what
 * Chinese too writes in Latin letters.
 * @param names that have no Chinese: what the record has in English alone
 */
export function englishIn(text: string, names: Iterable<string> = []): string[] {
  const plain = withoutWrittenSo(text);
  if (plain.match(ENGLISH) === null) return [];
  let left = plain;
  for (const name of names) left = without(left, name);
  return left.match(ENGLISH) ?? [];
}

/** A text without what Chinese too writes in Latin letters. */
export function withoutWrittenSo(text: string): string {
  return WRITTEN_SO_IN_CHINESE.reduce((rest, kind) => rest.replace(kind, '、'), text);
}

/** The text without a name, where it stands alone: "Suzhou" is no part of "Suzhouer". */
function without(text: string, name: string): string {
  if (!text.includes(name)) return text;
  const pieces = text.split(name);
  return pieces.reduce((before, after) => {
    const isWhole = !(isJoined(before.at(-1), name[0]) || isJoined(name.at(-1), after[0]));
    return before + (isWhole ? '、' : name) + after;
  });
}

function isJoined(first: string | undefined, second: string | undefined): boolean {
  return /^\p{Script=Latin}{2}$/u.test(`${first ?? ''}${second ?? ''}`);
}
