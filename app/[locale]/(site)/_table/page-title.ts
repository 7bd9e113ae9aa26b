import { sourceText, type Translate } from '@/components/figures/source-text';
import type { Row } from '@/db/queries/sets/list-rows';
import { formatPartialDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';

type Titled = {
  readonly set: 'outcomes' | 'observations' | 'sources' | 'organisations';
  readonly row: Row;
  readonly id: string;
  /** What the row is called. */
  readonly name: string;
  readonly locale: Locale;
};

/**
 * The title of a row's page. Rows of one name are not rare: a park is a programme and an organisation, two papers print one
 * headline. So the title says besides which it is: the date of an outcome, publisher and date of a document.
 */
export function pageTitle(titled: Titled, t: Translate): string {
  return t('titles.page', { name: titled.name, what: whatOf(titled, t) });
}

function whatOf({ set, row, id, locale }: Titled, t: Translate): string {
  switch (set) {
    case 'outcomes': {
      const date = textOf(row, 'announced_on');
      return date === null ? t('titles.outcome') : formatPartialDate(date, locale);
    }
    case 'sources': {
      const publisher = textOf(row, 'publisher') ?? id;
      return sourceText({ publisher, publishedOn: textOf(row, 'published_on') }, locale, t);
    }
    case 'organisations':
      return t('titles.organisation');
    case 'observations':
      return t('titles.observation', { id });
  }
}

function textOf(row: Row, key: string): string | null {
  const value = row[key];
  return typeof value === 'string' && value !== '' ? value : null;
}
