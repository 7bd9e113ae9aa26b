import { statementText, whenText } from '@/components/charts/point-sentence';
import { sourceText, type Translate } from '@/components/figures/source-text';
import type { PaletteAnswer, PaletteItem } from '@/components/search/palette-model';
import { formatPeriod } from '@/lib/format/date';
import { langOf } from '@/lib/format/lang-of';
import { inLocale, type Locale, pathIn } from '@/lib/format/locale';
import { groupFound } from '@/lib/search/group-found';
import type { Point } from '@/lib/series/point';
import { documentPath, searchPath } from './paths';
import type { Answer, Results } from './read-results';
import { detailText, markedDocument, readingNotes } from './result-words';

/** Of each kind, as many as one takes in while typing. */
const MOST_OF_EACH = 4;

/** What was found as the palette shows it, in finished words. */
export function paletteAnswer(results: Results, locale: Locale, t: Translate): PaletteAnswer {
  const { question, answers, found, terms } = results;
  const figures = answers.flatMap((answer) => answerItems(answer, locale, t));
  // What stands above as a figure is not said again.
  const answered = new Set(answers.map(({ metric }) => metric.id));
  const others = found.filter(({ document }) => document.kind !== 'metrics' || !answered.has(document.id));
  const groups = groupFound(others, MOST_OF_EACH).map((group) => ({
    id: group.kind,
    label: t(`search.kinds.${group.kind}`),
    items: group.found.map(({ document }): PaletteItem => {
      const { title, found: elsewhere } = markedDocument(document, terms, locale);
      const detail = detailText(document, locale, t);
      const where = elsewhere === null || detail.includes(elsewhere.text) ? [] : [elsewhere.text];
      return {
        id: document.id,
        href: documentPath(document, locale),
        title,
        value: null,
        detail: [detail, ...where].join(' · '),
      };
    }),
  }));
  return {
    q: question.text,
    groups: [
      ...(figures.length === 0 ? [] : [{ id: 'figures', label: t('search.figures'), items: figures }]),
      ...groups,
    ],
    status:
      found.length === 0
        ? t('search.nothingFound', { text: question.text })
        : t('search.found', { count: found.length, text: question.text }),
    notes: readingNotes(results, t),
    all: {
      href: searchPath(question.text, locale),
      label:
        found.length === 0
          ? t('search.nothingHere', { text: question.text })
          : t('search.allResults', { count: found.length, text: question.text }),
    },
  };
}

function nameOf({ nameEn, nameZh }: Answer['metric'], locale: Locale): PaletteItem['title'] {
  const text = inLocale(locale, nameEn, nameZh);
  return { text, hits: [], lang: langOf(text, locale) ?? undefined };
}

/** A figure with its qualifier, period and source; of a time without a figure, that there is none. */
function answerItems({ metric, at, current }: Answer, locale: Locale, t: Translate): PaletteItem[] {
  const item = (id: string, value: string | null, detail: string): PaletteItem => ({
    id: `${metric.id}-${id}`,
    href: pathIn(locale, `/metrics/${metric.id}`),
    title: nameOf(metric, locale),
    value,
    detail,
  });
  const stated = (id: string, point: Point) => {
    const derived = point.derivation === null ? [] : [t('figure.derived')];
    const parts = [whenText(point, locale, t), ...derived, sourceText(point.source, locale, t)];
    return item(id, statementText(point, metric.unit, locale, t), parts.join(' · '));
  };
  if (at.length === 0) return current === null ? [] : [stated('latest', current)];
  return at.map((answer) =>
    answer.kind === 'stated'
      ? stated(answer.asked.text, answer.point)
      : item(answer.asked.text, null, t('search.missingShort', { when: formatPeriod(answer.asked.text, locale) })),
  );
}
