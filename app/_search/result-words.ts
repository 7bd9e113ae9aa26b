import { statementText, whenText } from '@/components/charts/point-sentence';
import { sourceText, type Translate } from '@/components/figures/source-text';
import { codeName } from '@/lib/format/code-names';
import { formatPartialDate } from '@/lib/format/date';
import { langOf } from '@/lib/format/lang-of';
import { inLocale, type Locale } from '@/lib/format/locale';
import { publisherName } from '@/lib/format/publisher-name';
import type { SearchDocument } from '@/lib/search/document';
import { type MarkedText, markedPart, termHits } from '@/lib/search/mark';
import type { Findings } from '@/lib/search/search-index';

/** What is said beside the name of what was found, in one line: its latest figure, its date, its kind. */
export function detailText(document: SearchDocument, locale: Locale, t: Translate): string {
  return detailParts(document, locale, t).join(' · ');
}

function detailParts(document: SearchDocument, locale: Locale, t: Translate): string[] {
  const date = (text: string | null) => (text === null ? t('search.noDate') : formatPartialDate(text, locale));
  switch (document.kind) {
    case 'metrics': {
      const { latest, unit, programmeEn, programmeZh } = document;
      const programme = inLocale(locale, programmeEn, programmeZh);
      if (latest === null) return [t('figure.noFigure'), programme];
      const figure = statementText(latest, unit, locale, t);
      const derived = latest.isDerived ? [t('figure.derived')] : [];
      return [figure, whenText(latest, locale, t), ...derived, sourceText(latest.source, locale, t), programme];
    }
    case 'programmes':
      return [
        t(`programmeKinds.${document.type}`),
        document.launchedOn === null
          ? t('search.noLaunch')
          : t('search.launched', { date: formatPartialDate(document.launchedOn, locale) }),
      ];
    case 'outcomes':
      return [
        date(document.announcedOn),
        inLocale(locale, document.programmeEn, document.programmeZh),
        t(`outcomeStatuses.${document.status}`),
      ];
    case 'organisations':
      return [
        t(`organisationKinds.${document.type}`),
        codeName('countries', document.country, locale),
        t('search.outcomes', { count: document.outcomeCount }),
      ];
    case 'charts':
      return [t(`themes.${document.theme}`)];
    case 'places':
      return [
        ...(document.country === null ? [] : [codeName('countries', document.country, locale)]),
        t('search.outcomes', { count: document.outcomeCount }),
      ];
    case 'sources':
      return [publisherName(document.publisher, locale), date(document.publishedOn), t(`sourceTiers.${document.tier}`)];
    case 'pages':
      return [inLocale(locale, ...splitText(document.text))];
  }
}

/** How the words of a question were taken, where it is not as they were typed. */
export function readingNotes({ corrected, unknown, found }: Findings, t: Translate): string[] {
  const listed = (words: readonly string[]) => words.join(t('search.comma'));
  return [
    ...corrected.map(({ typed, taken }) => t('search.corrected', { typed, taken: listed(taken) })),
    // Where nothing is found at all that is said already.
    ...(unknown.length > 0 && found.length > 0 ? [t('search.unknown', { words: listed(unknown) })] : []),
  ];
}

/** The text of a page is its lede in both languages, a line each. */
function splitText(text: string): [string, string | null] {
  const [english = '', chinese = null] = text.split('\n');
  return [english, chinese];
}

/** A name with what was hit in it, and where the words stand besides, in the other language's name or in what is said of it. */
export type MarkedDocument = { readonly title: InLanguage; readonly found: InLanguage | null };

/** A text, and its language where it is not the page's. */
type InLanguage = MarkedText & { readonly lang?: Locale | undefined };

export function markedDocument(document: SearchDocument, terms: ReadonlySet<string>, locale: Locale): MarkedDocument {
  const name = inLocale(locale, document.nameEn, document.nameZh);
  const title = { text: name, hits: termHits(name, terms), lang: langOf(name, locale) ?? undefined };
  if (title.hits.length > 0) return { title, found: null };
  const other = locale === 'zh' ? 'en' : 'zh';
  const otherName = inLocale(other, document.nameEn, document.nameZh);
  const inOther = otherName === name ? null : markedPart(otherName, terms);
  if (inOther !== null) return { title, found: { ...inOther, lang: other } };
  const inText = markedPart(document.text, terms) ?? markedPart(document.also, terms);
  return { title, found: inText && { ...inText, lang: langOf(inText.text, locale) ?? undefined } };
}
