import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishIn } from '../support/english';
import { literalsOf, translatedIn } from '../support/literals';

const SOURCES = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => ({ file, source: readFileSync(file, 'utf8') })),
);

/** Texts that are the same in every language. */
const IN_EVERY_LANGUAGE: ReadonlySet<string> = new Set([
  // A licence, formats and a programming language are called by the names that they give themselves.
  'CC BY 4.0',
  'BibTeX',
  'CSL-JSON',
  'JSON Lines',
  'R',
  // What is printed on the keys.
  'Ctrl K',
]);

/** Sources whose sentences no page shows. */
const IN_ENGLISH_ALONE: readonly { readonly files: RegExp; readonly because: string }[] = [
  { files: /^app\/api\//, because: 'programs are answered in English' },
  { files: /^lib\/(?:turns|tables\/problem|series\/view\/notice-detail)\.ts$/, because: 'what those answers say' },
  { files: /^lib\/export\/parquet\.ts$/, because: 'the program that a file names as its writer' },
  { files: /^lib\/synthetic\//, because: 'a record that is made up, and says so' },
  { files: /^lib\/format\/place-names\.ts$/, because: 'keys, with the Chinese of each beside it' },
];

const LANGUAGE_TAG = /^[a-z]{2}[-_][A-Z]{2}$/;

/** Texts of a source that have no business there, each with its line. */
const said = (file: string, source: string) =>
  literalsOf(source, file)
    .filter(({ text }) => !IN_EVERY_LANGUAGE.has(text))
    .filter(({ where }) => where !== 'code' || !IN_ENGLISH_ALONE.some(({ files }) => files.test(file)))
    .map(({ line, text }) => `${file}:${line} ${text}`);

// Every source is parsed, which takes a busy machine its time.
describe('texts come from the messages or are said in both languages', { timeout: 60_000 }, () => {
  it('in every source', () => {
    expect(SOURCES.length).toBeGreaterThan(500);
    expect(SOURCES.flatMap(({ file, source }) => said(file, source))).toEqual([]);
  });

  it('what a source says in both languages has no English in its Chinese', () => {
    const pairs = SOURCES.flatMap(({ file, source }) => translatedIn(source, file).map((pair) => ({ file, ...pair })));
    const texts = pairs.filter(({ en }) => en !== '' && !LANGUAGE_TAG.test(en));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter(({ zh }) => !/\p{Script=Han}/u.test(zh) || englishIn(zh).length > 0)).toEqual([]);
  });

  it.each(IN_ENGLISH_ALONE)('$files is still needed: $because', ({ files }) => {
    const held = SOURCES.filter(({ file }) => files.test(file)).flatMap(({ file, source }) => literalsOf(source, file));
    expect(held.some(({ where }) => where === 'code')).toBe(true);
  });
});

describe('what counts as a text', () => {
  it.each([
    ['<p>Hello</p>', 'Hello'],
    ["<p>{isOpen ? 'open' : t('closed')}</p>", 'open'],
    [`<p>{\`\${count} rows\`}</p>`, 'rows'],
    ['<input placeholder="name" />', 'name'],
    [`<b aria-label={isOpen ? t("open") : \`shut \${what}\`} />`, 'shut'],
    ['<Card nameOfAll="everything" />', 'everything'],
    ["f({ label: 'All metrics' })", 'All metrics'],
    ["const WORDS = { en: 'All metrics' }", 'All metrics'],
    ['<><i>…</i> end</>', 'end'],
  ])('%s', (source, text) => {
    expect(said('app/x.tsx', `let x = 1;\nx = ${source.replace(/^const WORDS = /, '')}`)).toEqual([
      `app/x.tsx:2 ${text}`,
    ]);
  });

  it.each([
    '<p className="long-name" id="first">{t("a.b")} · 86,000</p>',
    `<p>{kind === 'open' ? t('open') : t(\`kinds.\${kind}\`)}</p>`,
    "f({ en: 'As of', zh: '截至' })",
    "(() => { throw new Error('There is none.') })()",
    "new TypeError('Not so')",
    '<style>{`b{color:red}`}</style>',
    "get('two words')",
    '<a href="/metrics" rel="license noopener">{name}</a>',
  ])('%s: none', (source) => {
    expect(said('app/x.tsx', `x = ${source}`)).toEqual([]);
  });
});
