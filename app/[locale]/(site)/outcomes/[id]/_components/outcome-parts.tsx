import { getTranslations } from 'next-intl/server';
import { narrowedPage } from '@/app/[locale]/(site)/_table/narrowed';
import type { RowPart } from '@/app/[locale]/(site)/_table/row-page';
import { inLocale } from '@/lib/format/locale';
import { BeforeAndAfter } from './before-and-after';
import { readOutcome } from './read-outcome';
import { SaidBy } from './said-by';
import { WhoAndWhere } from './who-and-where';

/** Who takes part in an outcome and where, who says so, and what came before and after it. */
export async function OutcomeParts({ id, locale }: RowPart) {
  const t = await getTranslations('outcomePage');
  const page = await readOutcome(id);
  if (page === null) return null;
  const { programme } = page.outcome;
  const name = inLocale(locale, programme.nameEn, programme.nameZh);
  return (
    <>
      <WhoAndWhere page={page} locale={locale} />
      <SaidBy page={page} locale={locale} />
      {page.ofParties !== null && (
        <BeforeAndAfter
          id="parties"
          title={t('parts.parties')}
          near={page.ofParties}
          none={t('near.noneOfParties')}
          all={null}
          locale={locale}
        />
      )}
      {page.ofProgramme !== null && (
        <BeforeAndAfter
          id="programme"
          title={t('parts.programme', { programme: name })}
          near={page.ofProgramme}
          none={t('near.noneOfProgramme')}
          all={{ href: narrowedPage('outcomes', { programme_id: programme.id }, locale), label: t('near.all') }}
          locale={locale}
        />
      )}
    </>
  );
}
