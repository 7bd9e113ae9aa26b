import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rules of docs/architecture.md on who may import whom, checked on every source file (the linter says them too). */
const ROOT = path.resolve(import.meta.dirname, '../..');
const MAX_LINES = 250;

type Source = { readonly file: string; readonly text: string; readonly imports: readonly Import[] };
type Import = { readonly target: string; readonly isTypeOnly: boolean };

function sourcesUnder(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
      .filter((file) => !file.includes(`.next${path.sep}`))
      .map((file) => {
        const text = readFileSync(path.join(ROOT, file), 'utf8');
        return { file, text, imports: importsOf(file, text) };
      }),
  );
}

/** Targets as paths from the root where they are the project's own, as package names otherwise. */
function importsOf(file: string, text: string): Import[] {
  const statements = text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s*)?'([^']+)'/g);
  const dynamic = text.matchAll(/import\(\s*'([^']+)'\s*\)/g);
  return [
    ...[...statements].map(([, type, target]) => ({ target: resolved(file, target), isTypeOnly: type !== undefined })),
    ...[...dynamic].map(([, target]) => ({ target: resolved(file, target), isTypeOnly: false })),
  ];
}

function resolved(file: string, target = ''): string {
  if (target.startsWith('@/')) return target.slice(2);
  return target.startsWith('.') ? path.join(path.dirname(file), target) : target;
}

const FORBIDDEN: readonly { readonly from: string; readonly to: RegExp; readonly except?: RegExp }[] = [
  {
    from: 'lib',
    to: /^(react|react-dom|next|next-intl|drizzle-orm|postgres|pg|pg-copy-streams|recharts|@tanstack|db|app|components)(\/|$)/,
  },
  { from: 'db/schema', to: /^(react|next|postgres|pg|app|components|db)(\/|$)/, except: /^db\/schema\// },
  { from: 'db/queries', to: /^(react|next|next-intl|app|components|db\/client|db\/embedded)(\/|$)/ },
  { from: 'db/tables', to: /^(react|next|next-intl|app|components|db\/client|db\/embedded)(\/|$)/ },
  { from: 'db/exports', to: /^(react|next|next-intl|app|components|db\/client|db\/embedded)(\/|$)/ },
  { from: 'db/import', to: /^(react|next|next-intl|app|components|db\/client|db\/embedded)(\/|$)/ },
  { from: 'components', to: /^(next|db|app|drizzle-orm|postgres|pg|pg-copy-streams)(\/|$)/ },
  { from: 'app', to: /^(drizzle-orm|postgres|pg|pg-copy-streams|db\/schema|db\/tables|db\/import|db\/embedded)(\/|$)/ },
];

describe('who may import whom', () => {
  test.each(FORBIDDEN)('$from does not import $to', ({ from, to, except }) => {
    const faults = sourcesUnder(from).flatMap(({ file, imports }) =>
      imports
        .filter(({ target }) => to.test(target) && !except?.test(target))
        .map(({ target }) => `${file} → ${target}`),
    );
    expect(faults).toEqual([]);
  });

  test('a client file of app imports no value from db', () => {
    const faults = sourcesUnder('app')
      .filter(({ text }) => text.startsWith("'use client'"))
      .flatMap(({ file, imports }) =>
        imports
          .filter((one) => one.target.startsWith('db/') && !one.isTypeOnly)
          .map((one) => `${file} → ${one.target}`),
      );
    expect(faults).toEqual([]);
  });

  test("a route does not reach into another route's _components", () => {
    const faults = sourcesUnder('app').flatMap(({ file, imports }) =>
      imports
        .map(({ target }) => target)
        .filter((target) => target.includes('_components/'))
        .filter((target) => !path.dirname(file).startsWith(target.slice(0, target.indexOf('/_components/'))))
        .map((target) => `${file} → ${target}`),
    );
    expect(faults).toEqual([]);
  });
});

test('no circle of imports, of types either', () => {
  const sources = sourcesUnder('app', 'bench', 'components', 'db', 'lib', 'scripts');
  const files = new Set(sources.map(({ file }) => file));
  const fileOf = (target: string) =>
    [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((file) => files.has(file));
  const importsFrom = new Map(
    sources.map(({ file, imports }) => [file, imports.flatMap(({ target }) => fileOf(target) ?? [])]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) for (const next of importsFrom.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

describe('habits', () => {
  const sources = sourcesUnder('app', 'bench', 'components', 'db', 'lib', 'scripts', 'tests');

  test('only lib/env.ts reads the environment of the application', () => {
    const readers = sources.filter(
      ({ file, text }) => /^(app|components|db|lib)\//.test(file) && /process\.env/.test(text),
    );
    expect(readers.map(({ file }) => file)).toEqual(['lib/env.ts']);
  });

  test(`no source file is longer than ${MAX_LINES} lines`, () => {
    const long = sources.filter(({ text }) => text.split('\n').length > MAX_LINES + 1).map(({ file }) => file);
    expect(long).toEqual([]);
  });

  test('no barrels but the schema', () => {
    const barrels = sources.map(({ file }) => file).filter((file) => /(^|\/)index\.tsx?$/.test(file));
    expect(barrels).toEqual(['db/schema/index.ts']);
  });

  test('no test is skipped, focused or left to do', () => {
    const faults = sources
      .filter(
        ({ file, text }) =>
          /\.(test|spec)\.tsx?$/.test(file) && /\b(test|it|describe)\.(skip|only|todo|fixme)\b/.test(text),
      )
      .map(({ file }) => file);
    expect(faults).toEqual([]);
  });
});

describe('the documents name what is there', () => {
  const documents = [
    'README.md',
    ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file}`),
  ];

  test.each(documents.filter((file) => file.endsWith('.md')))('%s', (document) => {
    const text = readFileSync(path.join(ROOT, document), 'utf8');
    const named = [
      ...text.matchAll(/`((?:app|components|db|lib|scripts|tests|docs|data|drizzle|messages|bench)\/[\w./[\]-]*)`/g),
    ].map(([, name]) => name ?? '');
    const tree = new Set(
      ['app', 'bench', 'components', 'db', 'lib', 'scripts', 'tests', 'docs', 'data', 'drizzle', 'messages'].flatMap(
        (folder) => [
          folder,
          ...readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
            (file) => `${folder}/${file}`,
          ),
        ],
      ),
    );
    expect(named.filter((name) => !tree.has(name.replace(/\/$/, '')))).toEqual([]);
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) =>
      path.join(ROOT, path.dirname(document), target ?? ''),
    );
    expect(linked.filter((target) => !existsSync(target))).toEqual([]);
  });
});
