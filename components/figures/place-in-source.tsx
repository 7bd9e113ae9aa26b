import { useTranslations } from 'next-intl';
import { langOf } from '@/lib/format/lang-of';
import type { Locale } from '@/lib/format/locale';
import type { SourceTier } from '@/lib/record/values';
import { Locator } from './locator';

type Props = {
  readonly tier: SourceTier;
  readonly locator: string;
  /** What the record notes of the statement; null: nothing. */
  readonly note?: string | null;
  readonly locale: Locale;
};

/** Of which standing a document is, where in it a statement is made, and what is noted of it: the last two in their own language. */
export function PlaceInSource({ tier, locator, note = null, locale }: Props) {
  const t = useTranslations('sourceTiers');
  return (
    <>
      {t(tier)}
      {' · '}
      <Locator locator={locator} locale={locale} />
      {note !== null && (
        <>
          {' · '}
          <span lang={langOf(note, locale) ?? undefined}>{note}</span>
        </>
      )}
    </>
  );
}
