import { getTranslations } from 'next-intl/server';
import type { RowPart } from '@/app/[locale]/(site)/_table/row-page';
import { sourceText } from '@/components/figures/source-text';
import { formatPartialDate } from '@/lib/format/date';
import { readOutcome } from './read-outcome';

/** What the page of an outcome is about, in a sentence: its kind, theme, status and date, and who says so. */
export async function describeOutcome({ id, locale }: RowPart): Promise<string> {
  const t = await getTranslations();
  const page = await readOutcome(id);
  if (page === null) return '';
  const { kind, theme, status, announcedOn, source } = page.outcome;
  return t('outcomePage.description', {
    kind: t(`outcomeKinds.${kind}`),
    theme: t(`themes.${theme}`),
    status: t(`outcomeStatuses.${status}`),
    date: announcedOn === null ? t('outcomePage.noDate') : formatPartialDate(announcedOn, locale),
    source: sourceText(source, locale, t),
  });
}
