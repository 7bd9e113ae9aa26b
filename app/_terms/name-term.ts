import type { Translate } from '@/components/figures/source-text';
import { codeName } from '@/lib/format/code-names';
import { formatPartialDate, formatPeriod } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatScaled } from '@/lib/format/number';
import { publisherName } from '@/lib/format/publisher-name';
import { formatQuantity } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import { EMPTY, FILLED, readTerm } from '@/lib/tables/condition';
import type { Field } from '@/lib/tables/definition';
import { codeWord, truthWord } from './code-words';
import type { Names } from './read-names';

export type TermContext = {
  readonly locale: Locale;
  readonly t: Translate;
  readonly names: Names;
  /** The one unit that all rows of the view have, for figures; null where they have several. */
  readonly unitOf: (field: Field) => Unit | null;
};

/** What a term of a filter is called: `Financing`, `since 2020`, `at least US$2 trillion`, `not stated`. */
export function nameTerm(field: Field, term: string, context: TermContext): string {
  const { locale, t, names } = context;
  if (field.nullable === true && term === EMPTY) return t('table.terms.empty');
  if (field.nullable === true && term === FILLED) return t('table.terms.filled');
  switch (field.kind) {
    case 'code':
      return codeWord(field.words, term, t);
    case 'boolean':
      return truthWord(term === 'true', t);
    case 'id':
      if (field.codeList !== undefined) return codeName(field.codeList, term, locale);
      return (field.reference && names.get(field.reference)?.get(term)?.name) ?? term;
    case 'text':
    case 'link': {
      const read = readTerm(field, term);
      if ('op' in read && read.op === 'equals')
        return field.key === 'publisher' ? publisherName(read.value, locale) : read.value;
      return t('table.terms.contains', { text: 'op' in read && read.op === 'contains' ? read.text : term });
    }
    case 'number':
      return rangeText(term, numberText(field, context), { from: 'atLeast', to: 'atMost' }, t);
    case 'year':
    case 'date':
      return rangeText(term, (text) => formatPartialDate(text, locale), { from: 'since', to: 'until' }, t);
    case 'period':
      return rangeText(term, (text) => formatPeriod(text, locale), { from: 'since', to: 'until' }, t);
  }
}

type EndWords = { readonly from: 'atLeast' | 'since'; readonly to: 'atMost' | 'until' };

function rangeText(term: string, say: (text: string) => string, words: EndWords, t: Translate): string {
  const [from = '', to = from] = term.split('..');
  if (from === to) return say(from);
  if (to === '') return t(`table.terms.${words.from}`, { value: say(from) });
  if (from === '') return t(`table.terms.${words.to}`, { value: say(to) });
  return t('table.terms.between', { from: say(from), to: say(to) });
}

function numberText(field: Field, { unitOf, locale }: TermContext): (text: string) => string {
  const unit = unitOf(field);
  // The row's place in the record is a name and no quantity.
  if (field.key === 'row') return (text) => text;
  return (text) => (unit === null ? formatScaled(Number(text), locale) : formatQuantity(Number(text), unit, locale));
}
