import { readdirSync, readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/format/locale';
import { PROBLEM_CODES } from '@/lib/tables/problem';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { englishIn, MEANT, withoutWrittenSo } from '../support/english';

type Tree = { readonly [key: string]: string | Tree };

/** Every message of a language by its full key: `table.problems.malformed`. */
function flat(tree: Tree, prefix = ''): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

/** Names of the arguments of an ICU message; what stands in a branch of a plural and is no argument is not matched. */
function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort();
}

/** A message without its arguments and the names of their branches: `{count, plural, other {#项}}` → `#项`. */
function wordsOf(message: string): string {
  return message
    .replace(/\{\w+(?:, (?:number|date|time)[^{}]*)?\}/g, '')
    .replace(/\{\w+, (?:plural|select),/g, '')
    .replace(/(?:=\d+|\b[a-z]+) \{/g, '')
    .replace(/[{}]/g, '');
}

const MESSAGES = { en: new Map(flat(en)), zh: new Map(flat(zh)) };
const keys = [...MESSAGES.en.keys()];

describe('the two languages', () => {
  it('have the same messages', () => {
    expect([...MESSAGES.zh.keys()].sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s takes the same arguments in both', (key) => {
    expect(argumentsOf(MESSAGES.zh.get(key) ?? '')).toEqual(argumentsOf(MESSAGES.en.get(key) ?? ''));
  });

  it.each(LOCALES)('%s: every message can be read as ICU', (locale) => {
    const onError = (error: Error) => {
      throw error;
    };
    for (const [key, message] of MESSAGES[locale]) {
      const t = createTranslator({ locale, messages: { message }, onError });
      const values = Object.fromEntries(argumentsOf(message).map((name) => [name, 2]));
      expect(t('message', values), key).not.toMatch(/[{}]/);
    }
  });

  it.each(LOCALES)('%s: a plural names no form that the language has not', (locale) => {
    const known = new Set(new Intl.PluralRules(locale).resolvedOptions().pluralCategories.map(String));
    const dead = [...MESSAGES[locale]].flatMap(([key, message]) =>
      [...message.matchAll(/\b(zero|one|two|few|many|other) \{/g)].flatMap(([, form = '']) =>
        known.has(form) ? [] : [`${key}: ${form}`],
      ),
    );
    expect(dead).toEqual([]);
  });

  it('no English is left in the Chinese but what is meant', () => {
    const left = [...MESSAGES.zh].flatMap(([key, message]) =>
      englishIn(wordsOf(message), MEANT[key]).map((english) => `${key}: ${english}`),
    );
    expect(left).toEqual([]);
    expect(Object.keys(MEANT).filter((key) => englishIn(wordsOf(MESSAGES.zh.get(key) ?? '')).length === 0)).toEqual([]);
  });

  it('a Chinese message that has letters at all has Chinese characters, or nothing but such names', () => {
    const bare = [...MESSAGES.zh].filter(([key, message]) => !(/\p{Script=Han}/u.test(message) || key in MEANT));
    expect(bare.filter(([, message]) => /\p{L}/u.test(withoutWrittenSo(wordsOf(message))))).toEqual([]);
  });

  it.each(PROBLEM_CODES)('a problem with an address names its parameter: %s', (code) => {
    expect(argumentsOf(en.table.problems[code])).toContain('parameter');
  });
});

const TRANSLATOR = /const (\w+) = (?:await )?(?:use|get)Translations\((?:'([^']*)')?\)/g;
const PASSED_ON = /\b(\w+): Translate\b/g;

/**
 * Patterns of the keys that a source file asks for: the first arguments of its translators, each under the namespaces of
 * that translator, and properties of messages read as they are. The open part of a template may be any one word.
 */
function usedIn(source: string): RegExp[] {
  const translators = [
    ...[...source.matchAll(TRANSLATOR)].map(([, name = '', namespace]) => ({ name, namespace })),
    ...[...source.matchAll(PASSED_ON)].map(([, name = '']) => ({ name, namespace: undefined })),
  ];
  const called = translators.flatMap(({ name, namespace }) => {
    const calls = source.matchAll(new RegExp(`\\b${name}\\(\\s*(?:'([^']+)'|\`([^\`]+)\`)`, 'g'));
    return [...calls].map(([, text, template]) => [namespace, text ?? template].filter(Boolean).join('.'));
  });
  const isReadPlain = source.includes('@/messages/');
  const plain = isReadPlain ? [...source.matchAll(/\b(\w+\.\w+)\b/g)].map(([, path]) => path ?? '') : [];
  return [...called, ...plain].map(
    (key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '\\w+')}$`),
  );
}

describe('every message is used', () => {
  const used = ['app', 'components']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => usedIn(readFileSync(file, 'utf8')));

  it.each(keys)('%s', (key) => {
    expect(used.some((pattern) => pattern.test(key))).toBe(true);
  });

  it.each(['tiers.official', 'site.language', 'chart.note', 'table.word.more'])('%s would not be', (key) => {
    expect(used.some((pattern) => pattern.test(key))).toBe(false);
  });
});
