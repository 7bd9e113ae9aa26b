import type { useTranslations } from 'next-intl';
import { formatPartialDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { publisherName } from '@/lib/format/publisher-name';
import type { SourceNote } from '@/lib/series/point';

/** The translator of the whole catalogue, whose keys are written with their namespace. */
export type Translate = ReturnType<typeof useTranslations<never>>;

/** A source in a line: publisher and date of publication, the publisher alone where no date is shown. */
export function sourceText(
  source: Pick<SourceNote, 'publisher' | 'publishedOn'>,
  locale: Locale,
  t: Translate,
): string {
  const publisher = publisherName(source.publisher, locale);
  if (source.publishedOn === null) return publisher;
  return t('figure.source', { publisher, date: formatPartialDate(source.publishedOn, locale) });
}
