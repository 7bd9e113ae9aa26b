import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { Locator } from '@/components/figures/locator';
import { relationPrecisionText, relationText } from '@/components/figures/relation-text';
import { langOf } from '@/lib/format/lang-of';
import { inLocale, type Locale } from '@/lib/format/locale';
import type { SourcePage } from './read-source';
import styles from './relations.module.css';

type Props = {
  readonly page: SourcePage;
  /** Of all relations of the document, listed or not. */
  readonly count: number;
  readonly locale: Locale;
};

/** What the document says of two periods at once. What follows from it stands on the page of its metric. */
export function Relations({ page: { relations }, count, locale }: Props) {
  const t = useTranslations();
  return (
    <Panel id="relations" title={t('sourcePage.parts.relations')}>
      <p>{t('sourcePage.relationsLede')}</p>
      <ul className={styles['list']}>
        {relations.map((relation) => (
          <li key={relation.row} data-relation={relation.metric.id}>
            <Link href={`/metrics/${encodeURIComponent(relation.metric.id)}#relations`}>
              {inLocale(locale, relation.metric.nameEn, relation.metric.nameZh)}
            </Link>
            <span className={styles['sentence']}>{relationText(relation, locale, t)}</span>
            <span className={styles['quiet']}>
              {t('metricPage.nearest', { precision: relationPrecisionText(relation, locale) })} ·{' '}
              <Locator locator={relation.locator} locale={locale} />
              {relation.note !== null && (
                <span lang={langOf(relation.note, locale) ?? undefined}> · {relation.note}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {relations.length < count && <p>{t('sourcePage.cut', { listed: relations.length, count })}</p>}
    </Panel>
  );
}
